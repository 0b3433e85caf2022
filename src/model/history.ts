import type { ChainIndex, TimedEffect } from './chain-index'
import { acts, type Choices } from './choices'
import type { Day } from './day'
import { foldEffects, isActing, type LinkState, openingOf } from './fold'
import type { Link } from './schema/network'

/** A stretch of days, `[from, to)`, over which nothing about a link changes. */
export interface Segment {
  readonly from: Day
  readonly to: Day
}

/**
 * A link's whole life under some choices, cut where an effect begins or ends.
 * States are folded when first asked for, so that a large chain costs only what is looked at.
 */
export interface LinkHistory {
  readonly link: Link
  readonly segments: readonly Segment[]
  readonly stateOf: (segment: number) => LinkState
  /** First day of the level that stands in a segment, across segments of the same level. */
  readonly sinceOf: (segment: number) => Day
}

function cut(effects: readonly TimedEffect[], from: Day, to: Day): Segment[] {
  const days = new Set<Day>([from])
  for (const { onset, until } of effects) {
    if (onset > from && onset < to) days.add(onset)
    if (until !== null && until > from && until < to) days.add(until)
  }
  const starts = [...days].sort((a, b) => a - b)
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }))
}

/** The history of one link; `[spanFrom, spanTo)` is covered without a gap. */
export function historyOf(index: ChainIndex, link: Link, choices: Choices): LinkHistory {
  const effects = (index.effects.get(link.id) ?? []).filter((timed) => acts(timed, index, choices))
  const opening = openingOf(link, choices.by)
  const segments = cut(effects, index.spanFrom, index.spanTo)
  const states: (LinkState | undefined)[] = []
  const stateOf = (segment: number): LinkState => {
    const known = states[segment]
    if (known) return known
    const day = segments[segment]?.from ?? index.spanFrom
    const state = foldEffects(
      opening,
      effects.filter((timed) => isActing(timed, day)),
    )
    states[segment] = state
    return state
  }
  const sinceOf = (segment: number): Day => {
    let first = segment
    while (first > 0 && stateOf(first - 1).level === stateOf(segment).level) first -= 1
    return segments[first]?.from ?? index.spanFrom
  }
  return { link, segments, stateOf, sinceOf }
}

/**
 * Which segment a day falls in; days outside the span count as its ends.
 * @param hint a segment to try first: the one of the day before, mostly
 */
export function segmentAt(history: LinkHistory, day: Day, hint = 0): number {
  const { segments } = history
  const hinted = segments[hint]
  if (hinted && hinted.from <= day && day < hinted.to) return hint
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.from ?? Number.POSITIVE_INFINITY) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** One stretch of a single level, with the id of what set it (`opening` at the start). */
export interface LevelRow extends Segment {
  readonly link: string
  readonly level: LinkState['level']
  readonly cause: string
}

/** A link's levels as rows, neighbouring segments of one level joined. */
export function levelRows(history: LinkHistory): LevelRow[] {
  const rows: LevelRow[] = []
  history.segments.forEach((segment, i) => {
    const state = history.stateOf(i)
    const last = rows.at(-1)
    if (last && last.level === state.level) {
      rows[rows.length - 1] = { ...last, to: segment.to }
      return
    }
    const cause = state.cause?.timed.cause
    const causeText = !cause ? 'opening' : cause.kind === 'event' ? cause.event.id : cause.lever.id
    rows.push({
      link: history.link.id,
      from: segment.from,
      to: segment.to,
      level: state.level,
      cause: causeText,
    })
  })
  return rows
}
