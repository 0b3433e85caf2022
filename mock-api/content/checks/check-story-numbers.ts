import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { numbersIn } from '../stories/numbers-in'
import type { StepView } from '../stories/step-view'
import type { StoryFacts } from '../stories/story-facts'
import type { StoryText } from '../stories/story-texts'
import { textsOf } from '../texts-of'

type Numbers = ReadonlySet<string>

/** The numbers in the texts of a record, in English as the stories are. */
function numbersOf(record: unknown): Set<string> {
  const texts = textsOf(record).filter(({ path }) => path.at(-1) === 'en')
  return new Set(texts.flatMap(({ text }) => numbersIn(text)))
}

function valuesOf({ series }: StoryFacts): Set<string> {
  const points = [...series.values()].flatMap(({ lines }) => lines.flatMap((line) => line.points))
  return new Set(points.flatMap(({ value }) => (value === null ? [] : [`${value}`])))
}

/** Makes what says which numbers a step can show, each record read once. */
function numbersFinder(facts: StoryFacts): (view: StepView) => readonly Numbers[] {
  const { chain, timeline, places, groups } = facts.index
  const always = [
    numbersOf([chain.claims, chain.levers, [...facts.series.values()]]),
    valuesOf(facts),
  ]
  const events = timeline.map(({ event, day }) => ({ event, day, numbers: numbersOf(event) }))
  const links = chain.links.map((link) => ({ link, numbers: numbersOf(link) }))
  return (view) => {
    const [kind, id = ''] = view.selection?.split(':') ?? []
    const isSelected = (what: string, record: { readonly id: string }) =>
      kind === what && record.id === id
    const selected = kind === 'place' ? places.get(id) : kind === 'group' ? groups.get(id) : null
    return [
      ...always,
      ...events
        .filter(({ event, day }) => day <= view.lastDay || isSelected('event', event))
        .map(({ numbers }) => numbers),
      ...links
        .filter(({ link }) => view.shows(link) || isSelected('link', link))
        .map(({ numbers }) => numbers),
      numbersOf(selected),
    ]
  }
}

/**
 * A number in digits that a story gives stands in a record that its step can show: an event up to
 * its day, a link on the map, what is selected, a claim, a lever or a series.
 */
export function checkStoryNumbers(texts: readonly StoryText[], facts: StoryFacts): Problem[] {
  const shownBy = numbersFinder(facts)
  return texts.flatMap(({ filed, path, text, view }) => {
    const shown = shownBy(view)
    return numbersIn(text)
      .filter((number) => !shown.some((numbers) => numbers.has(number)))
      .map((number) =>
        problemAt(
          filed,
          path,
          `expected a number that stands in a record the step shows, or {value:SERIES@DATE}, got ${number}`,
        ),
      )
  })
}
