import { type Cause, causeId, type TimedEffect } from './chain-index'
import type { LedgerEntry } from './ledger'
import { isRanked } from './level'
import type { ChainEvent } from './schema/history'

/** What an event is: an act that can press on a link, or something said, met for, measured, or come about. */
type EventNature = 'measure' | 'statement' | 'talks' | 'outcome' | 'development' | 'background'

/** Kinds of event that are acts of an authority. `listing` stands in data released up to 2026.11.24. */
const MEASURE_KINDS: ReadonlySet<ChainEvent['kind']> = new Set([
  'control',
  'law',
  'sanction',
  'tariff',
  'funding',
  'enforcement',
  'listing',
])

export function natureOf(kind: ChainEvent['kind']): EventNature {
  return MEASURE_KINDS.has(kind) ? 'measure' : (kind as Exclude<EventNature, 'measure'>)
}

/** Whether a cause is an act of an authority. A lever is a measure that somebody imagines as taken. */
export function isMeasure(cause: Cause): boolean {
  return cause.kind === 'lever' || natureOf(cause.event.kind) === 'measure'
}

/** The id of the step that a cause is, or is a part of: a listing and its adoption are one. */
export function stepOf(cause: Cause): string {
  return (cause.kind === 'event' && cause.event.sameStepAs) || causeId(cause)
}

/** All effects of one step on one link that say the same of it, in folding order. */
export type Measure = readonly [TimedEffect, ...TimedEffect[]]

/** The measures in force that are said to have acted on a link, each step once, oldest first. */
export interface Pressure {
  /** Said to restrict it; of cooperation: to strain it. */
  readonly down: readonly Measure[]
  /** Said to have fed it; of cooperation: to help it. */
  readonly up: readonly Measure[]
  /** Said to have acted in either direction, or in both. */
  readonly mixed: readonly Measure[]
}

export type Direction = keyof Pressure

/** Ranks up or down that one entry moved the level; 0 where a side has no rank. */
function stepsOf({ before, after }: LedgerEntry): number {
  return isRanked(before) && isRanked(after) ? after - before : 0
}

/** Which way the entries of one step point: by what they push, and by where they leave the level. */
export function directionOf(entries: readonly LedgerEntry[]): Direction | null {
  const found = new Set(
    entries.flatMap(({ timed: { effect } }) => ('push' in effect.change ? effect.change.push : [])),
  )
  // Two voices may set the level one after the other: what counts is what they come to together.
  const steps = entries.reduce((sum, entry) => sum + stepsOf(entry), 0)
  if (steps !== 0) found.add(steps < 0 ? 'down' : 'up')
  const [only, ...others] = found
  if (only === undefined) return null
  return others.length === 0 ? only : 'mixed'
}

/**
 * The measures in a ledger, by direction. Statements, talks, outcomes and developments are not among
 * them: they stay in the ledger as what they are.
 * @see docs/decisions/0010-measures.md
 */
export function pressureOf(ledger: readonly LedgerEntry[]): Pressure {
  const pressure: Record<Direction, Measure[]> = { down: [], up: [], mixed: [] }
  const steps = new Map<string, LedgerEntry[]>()
  for (const entry of ledger) {
    const { cause } = entry.timed
    if (!isMeasure(cause)) continue
    const known = steps.get(stepOf(cause))
    if (known) known.push(entry)
    else steps.set(stepOf(cause), [entry])
  }
  for (const entries of steps.values()) {
    const direction = directionOf(entries)
    const [first, ...rest] = entries.map(({ timed }) => timed)
    if (direction && first) pressure[direction].push([first, ...rest])
  }
  return pressure
}
