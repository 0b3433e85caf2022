import { formatIsoDay, toDay } from '../../../src/model/day'
import type { ChainEvent, Series } from '../../../src/model/schema/history'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { datesIn, isNamedBy, type NamedDate } from '../stories/dates-in'
import { daysOf } from '../stories/step-view'
import type { StoryFacts } from '../stories/story-facts'
import type { StoryText } from '../stories/story-texts'

/** With one of these a speaker's sentence says itself that it looks ahead. */
const AHEAD = /\b(?:since|later|until|afterwards)\b/i
/** What is said to be of a date: "a paper in Science of January 2026". */
const TEXT_OF =
  /\b(?:paper|report|article|essay|study|text|statement|release|notice|indictment|announcement|assessment|order|brief|hearing|testimony)s?\b[^.;]{0,40}?\s(?:of|from|in|dated)\s+(?:late |early |mid-)?$/i
/** That somebody is quoted: "in January 2020 the drug agency still called China the main source". */
const QUOTED = /\b(?:said|wrote|called|reported|told|found|named|ranked|published)\b/i

interface EventDate {
  readonly id: string
  readonly date: string
}

function datesOf({ id, date, effective, until, effects }: ChainEvent): EventDate[] {
  const all = [date, effective, until, ...effects.flatMap((effect) => [effect.onset, effect.until])]
  return all.flatMap((each) => (each === undefined ? [] : [{ id, date: each }]))
}

/** Whether it is the date of a figure, in a sentence that speaks of what is counted: "deaths". */
function isOfSeries({ date, sentence }: NamedDate, series: Iterable<Series>): boolean {
  return [...series].some(({ unit, lines }) => {
    const [counted] = /per cent|[a-z]+/i.exec(unit.en) ?? []
    const isSpokenOf = counted && new RegExp(`\\b${counted}\\b`, 'i').test(sentence)
    return (
      isSpokenOf && lines.some(({ points }) => points.some((point) => isNamedBy(point.date, date)))
    )
  })
}

/** Whether it says of when a text is; in notes also, when somebody said so. A source is of then. */
function isOfSource(
  { field }: StoryText,
  { date, words, sentence }: NamedDate,
  { sources }: StoryFacts,
): boolean {
  const isOfText = TEXT_OF.test(sentence.slice(0, sentence.indexOf(words)))
  if (!isOfText && !(field === 'notes' && QUOTED.test(sentence))) return false
  return sources.some((source) => source.date !== null && isNamedBy(source.date, date))
}

function problemOf(
  told: StoryText,
  named: NamedDate,
  events: readonly EventDate[],
  facts: StoryFacts,
): string | null {
  const { view, field } = told
  const { essays, verifiedUntil } = facts.index.chain
  const own = [
    ...daysOf(view),
    ...essays.map(({ date }) => date),
    verifiedUntil,
    formatIsoDay(toDay(verifiedUntil) - 1),
  ]
  if (own.some((day) => isNamedBy(day, named.date))) return null
  const found = events.filter(({ date }) => isNamedBy(date, named.date))
  if (found.some(({ date }) => toDay(date) <= view.lastDay)) return null
  if (found.length > 0 && field === 'notes' && AHEAD.test(named.sentence)) return null
  if (isOfSeries(named, facts.series.values()) || isOfSource(told, named, facts)) return null
  const last = formatIsoDay(view.lastDay)
  const [later] = found
  if (!later) {
    return `expected the date of an event up to ${last}, of a source that is named, or of a figure, got "${named.words}", which is none`
  }
  return `expected a date up to ${last}, the last day on screen (notes may look ahead in a sentence with since, later, until or afterwards), got "${named.words}", of ${later.id}`
}

/** A date that a story names is one that its step shows, or says itself that it is of later. */
export function checkStoryDates(texts: readonly StoryText[], facts: StoryFacts): Problem[] {
  const events = facts.index.chain.events.flatMap(datesOf)
  return texts.flatMap((told) =>
    datesIn(told.text).flatMap((named) => {
      const message = problemOf(told, named, events, facts)
      return message === null ? [] : [problemAt(told.filed, told.path, message)]
    }),
  )
}
