import { toDay } from '../../../src/model/day'
import { nearest } from '../../../src/model/nearest'
import type { CommodityId } from '../../../src/model/schema/commodity'
import type { Level } from '../../../src/model/schema/effect'
import type { Series } from '../../../src/model/schema/history'
import type { Link } from '../../../src/model/schema/network'
import type { Reference } from './parse-reference'
import { type StepView, stateAt } from './step-view'
import type { StoryFacts } from './story-facts'

/** What stands in the place of a reference; null where its record is broken, as that is reported there. */
export type Resolved =
  | { readonly text: string | null; readonly isProvisional?: boolean }
  | { readonly problem: string }

const UNRANKED = {
  'not-rated': 'documented, size unknown',
  'not-described': 'no source covers this date',
} as const

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })

function levelText({ index }: StoryFacts, commodity: CommodityId, level: Level): string {
  if (typeof level === 'string') return UNRANKED[level]
  const name = index.chain.commodities.find(({ id }) => id === commodity)?.levelNames[level]
  return (name?.en ?? `${level}`).toLowerCase()
}

function unknown(what: string, id: string, known: Iterable<string>): Resolved {
  const close = nearest(id, known)
  const hint = close.length > 0 ? ` (nearest: ${close.join(', ')})` : ''
  return { problem: `expected the id of ${what}, got "${id}"${hint}` }
}

function resolveOfLink(
  kind: 'level' | 'before' | 'measures',
  link: Link,
  view: StepView,
  facts: StoryFacts,
): Resolved {
  if (!view.shows(link)) {
    return { problem: `expected a link that the step shows, got "${link.id}"` }
  }
  const moment = kind === 'before' ? view.before : view.now
  if (!moment) return { problem: `expected a step that compares (vs=…), got before:${link.id}` }
  const { level, pressure } = stateAt(facts.index, link, moment)
  if (kind !== 'measures') return { text: levelText(facts, link.commodity, level) }
  if (facts.index.commodities.get(link.commodity)?.nature !== 'relation')
    return { text: NUMBERS.format(pressure.down.length) }
  const problem = `expected a flow, as measures strain a relation or help it, got "${link.id}"`
  return { problem }
}

/** A step holds until the next one; any other figure stands at its own date alone. */
function valueAt({ points }: Series['lines'][number], date: string, isStep: boolean) {
  if (!isStep) return points.find((point) => point.date === date)
  return points.findLast((point) => toDay(point.date) <= toDay(date))
}

function resolveValue(
  { line, date }: Extract<Reference, { kind: 'value' }>,
  { id, lines, frequency }: Series,
): Resolved {
  const [only, ...others] = lines
  const found = line === null ? others.length === 0 && only : lines.find((each) => each.id === line)
  if (!found) {
    const there = lines.map((each) => `${id}/${each.id}`).join(' or ')
    return { problem: `expected a line by its id, as ${there}, got "${line ?? id}"` }
  }
  const { value, provisional = false } = valueAt(found, date, frequency === 'step') ?? {}
  if (typeof value === 'number') return { text: NUMBERS.format(value), isProvisional: provisional }
  const [first, last] = [found.points[0]?.date, found.points.at(-1)?.date]
  const got = value === null ? `${date}, withheld or not available` : date
  return { problem: `expected a date of ${id} with a figure, from ${first} to ${last}, got ${got}` }
}

/**
 * What a reference comes to in a step: levels in the chain's words, lower case; how many measures
 * are said to restrict a flow; the figure of a series as 76,482.
 */
export function resolveReference(
  reference: Reference,
  view: StepView,
  facts: StoryFacts,
): Resolved {
  if (reference.kind === 'value') {
    const series = facts.series.get(reference.series)
    if (series) return resolveValue(reference, series)
    if (facts.known.series.has(reference.series)) return { text: null }
    return unknown('a series', reference.series, facts.known.series)
  }
  const link = facts.index.links.get(reference.link)
  if (link) return resolveOfLink(reference.kind, link, view, facts)
  if (facts.known.links.has(reference.link)) return { text: null }
  return unknown('a link', reference.link, facts.known.links)
}
