import type { ChainIndex } from '@/model/chain-index'
import { parseDate, toDay } from '@/model/day'
import type { Effect, Level } from '@/model/schema/effect'
import type { Text } from '@/model/schema/primitives'
import type {
  EffectChange,
  FieldChange,
  LevelChange,
  LineChange,
  RecordChange,
  RecordKind,
} from '@/model/schema/versions'
import { dayWords } from '@/words/dates'
import { clauses, labelled } from '@/words/joined'
import { number } from '@/words/numbers'
import { outcomeFactsWords } from '@/words/outcome-facts'
import { recordChangesWords } from '@/words/record-changes'
import { say } from '@/words/say'
import { changeWords, linkLevelWord, type RankedLink } from '../record-words'

export function recordKindWords(kind: RecordKind): string {
  return recordChangesWords.kinds[kind]
}

/** Longer texts are said to be different, and not printed twice. */
const LONGEST_SHOWN = 60

/** Fields that hold one of a few words of the schema. */
const CODED_FIELDS: ReadonlySet<string> = new Set(['kind', 'status', 'verdict', 'seen', 'ranks'])

type Point = NonNullable<LineChange['before']>[number]

function dateWords(text: string): string {
  const date = parseDate(text)
  return date ? dayWords(date.day, date.precision) : text
}

function sideWords(field: string, text: string): string {
  const codes: Readonly<Record<string, string>> = recordChangesWords.codes
  const word = CODED_FIELDS.has(field) || field === 'inArticle' ? codes[text] : undefined
  if (word) return word
  return CODED_FIELDS.has(field) ? text.replaceAll('-', ' ') : dateWords(text)
}

/** "date", "ends": what a field is called where people read it. */
export function fieldName(field: string): string {
  const fields: Readonly<Record<string, string>> = recordChangesWords.fields
  return fields[field] ?? field
}

/** "values of Reported": what a line of a series is called among the fields. */
export function lineName(name: Text): string {
  return recordChangesWords.valuesOf(say(name))
}

/** "date: 1 May 2019 → 2 May 2019"; both sides are told where they are short. */
function changedWords(name: string, was: string | null, is: string | null): string {
  const { none, changed, added, removed, different } = recordChangesWords
  if ([was, is].every((side) => (side ?? none).length <= LONGEST_SHOWN)) {
    return changed(name, was ?? none, is ?? none)
  }
  if (was === null) return added(name)
  return is === null ? removed(name) : different(name)
}

function fieldWords({ field, before, after }: FieldChange): string {
  const [was, is] = [before, after].map((side) => side && sideWords(field, side))
  return changedWords(fieldName(field), was ?? null, is ?? null)
}

/** "November 2025: 71,542 (provisional)" */
function pointWords({ date, value, provisional }: Point): string {
  const figure = value === null ? outcomeFactsWords.notAvailable : number(value, 3)
  const said = labelled(dateWords(date), figure)
  return provisional ? recordChangesWords.provisional(said) : said
}

/** "values of Reported: November 2025: 71,542 (provisional) → November 2025: 71,600" */
function lineWords({ name, before, after }: LineChange): string {
  const [was, is] = [before, after].map((points) => points && clauses(points.map(pointWords)))
  return changedWords(lineName(name), was ?? null, is ?? null)
}

const routeTitle = (index: ChainIndex, id: string) => {
  const link = index.links.get(id)
  return link ? say(link.title) : id
}

function effectWords(index: ChainIndex, effect: Effect): string {
  const link = index.links.get(effect.link)
  const change = link ? changeWords(index, link, effect.change) : recordChangesWords.anEffect
  const onset = parseDate(effect.onset)
  return onset
    ? recordChangesWords.effectFrom(change, dayWords(onset.day, onset.precision))
    : change
}

/** "effect on Precursors, China to Mexico: to major, from June 2019 → to dominant, from June 2019" */
function effectChangeWords(index: ChainIndex, change: EffectChange): string {
  const route = routeTitle(index, change.link)
  const [was, is] = [change.before, change.after].map((effect) =>
    effect ? effectWords(index, effect) : null,
  )
  const { effectAdded, effectRemoved, effectReworded, effectChanged } = recordChangesWords
  if (!was) return effectAdded(route, is ?? '')
  if (!is) return effectRemoved(route, was)
  return was === is ? effectReworded(route) : effectChanged(route, was, is)
}

/** What an event that came whole did, and when; nothing of other records. */
function addedLines(index: ChainIndex, { kind, id }: RecordChange): string[] {
  const added = kind === 'event' ? index.events.get(id) : undefined
  if (!added) return []
  const effects = added.event.effects.map((effect) =>
    recordChangesWords.effect(routeTitle(index, effect.link), effectWords(index, effect)),
  )
  return [dayWords(added.day, added.precision), ...effects]
}

/** Everything that is different about a record, a line each, none twice. */
export function recordLines(index: ChainIndex, record: RecordChange): string[] {
  if (record.turn === 'added') return [...new Set(addedLines(index, record))]
  const effects = record.effects.map((effect) => effectChangeWords(index, effect))
  const lines = (record.lines ?? []).map(lineWords)
  return [...new Set([...record.fields.map(fieldWords), ...lines, ...effects])]
}

/** "major", "not covered by a source": what a link is or was, after the verb. */
export function standingWords(index: ChainIndex, link: RankedLink, level: Level): string {
  return level === 'not-described'
    ? recordChangesWords.notCovered
    : linkLevelWord(index, link, level)
}

/** "from 1 June 2019: was major, is dominant", with its end where it has one. */
export function levelChangeWords(index: ChainIndex, change: LevelChange): string {
  const link = index.links.get(change.link)
  const word = (level: LevelChange['before']) =>
    link ? standingWords(index, link, level) : `${level}`
  const from = dayWords(toDay(change.from))
  const [was, is] = [word(change.before), word(change.after)]
  return change.to === null
    ? recordChangesWords.levelFrom(from, was, is)
    : recordChangesWords.levelFromUntil(from, dayWords(toDay(change.to)), was, is)
}
