import type { Cause, TimedEffect } from './chain-index'
import type { LinkState } from './fold'
import { levelsOf, runsOf } from './ledger'
import { isDescribed, isRanked } from './level'
import type { Pressure } from './measures'
import type { Level } from './schema/effect'

/**
 * How a link differs between two states. `gained`, `lost`: it plays a part on one side only.
 * `not-comparable`: it plays one on both, and of one of them no source states the size.
 */
export const DIFFERENCE_KINDS = [
  'gained',
  'lost',
  'stronger',
  'weaker',
  'not-comparable',
  'unchanged',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** The side compared with, and the side looked at. */
export type Side = 'before' | 'after'

/** An event or lever with effects that act on one side only. */
export interface DifferingCause {
  readonly cause: Cause
  readonly side: Side
  readonly effects: readonly TimedEffect[]
  /** `sets`: made the level that stands on its side. `moves`: moved it earlier. `presses`: neither. */
  readonly part: 'sets' | 'moves' | 'presses'
}

/** What is different about one link. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly before: LinkState
  readonly after: LinkState
  /** Ranks up or down; null where a side has no rank. */
  readonly steps: number | null
  /** Pushes in force, counted after less before. */
  readonly pressure: Readonly<Record<keyof Pressure, number>>
  /** Those before first, each side in folding order. */
  readonly causes: readonly DifferingCause[]
}

/** True where a source says that something flows; false for `0` and `not-described`. */
function playsPart(level: Level): boolean {
  return isDescribed(level) && level !== 0
}

function kindOf(before: Level, after: Level): DifferenceKind {
  if (playsPart(before) !== playsPart(after)) return playsPart(after) ? 'gained' : 'lost'
  if (before === after || !playsPart(after)) return 'unchanged'
  if (!isRanked(before) || !isRanked(after)) return 'not-comparable'
  return after > before ? 'stronger' : 'weaker'
}

function causesOnlyOn(side: Side, state: LinkState, other: LinkState): DifferingCause[] {
  const shared = new Set(other.ledger.map(({ timed }) => timed))
  const own = state.ledger.filter(({ timed }) => !shared.has(timed))
  const moving = runsOf(state.ledger).filter((run) => {
    const { before, after } = levelsOf(run)
    return before !== after
  })
  const moved = new Set(moving.flat())
  const set = new Set(moving.at(-1))
  return [...new Set(own.map(({ timed }) => timed.cause))].map((cause) => {
    const entries = own.filter(({ timed }) => timed.cause === cause)
    const moves = entries.some((entry) => moved.has(entry)) ? 'moves' : 'presses'
    const part = entries.some((entry) => set.has(entry)) ? 'sets' : moves
    return { cause, side, effects: entries.map(({ timed }) => timed), part }
  })
}

/**
 * Compares two states of one link, both folded from the same index.
 * Swapping the sides swaps `gained` with `lost`, `stronger` with `weaker`, and every sign.
 */
export function differenceOf(before: LinkState, after: LinkState): Difference {
  const isSteppable = isRanked(before.level) && isRanked(after.level)
  const pushes = (side: keyof Pressure) =>
    after.pressure[side].length - before.pressure[side].length
  return {
    kind: kindOf(before.level, after.level),
    before,
    after,
    steps: isSteppable ? Number(after.level) - Number(before.level) : null,
    pressure: { down: pushes('down'), up: pushes('up'), mixed: pushes('mixed') },
    causes: [...causesOnlyOn('before', before, after), ...causesOnlyOn('after', after, before)],
  }
}

/**
 * Whether level or pushes are different. False where a cause acts on one side only and a later one
 * sets the same level on both.
 */
export function isDifferent({ before, after, causes }: Difference): boolean {
  if (before.level !== after.level) return true
  return causes.some(({ effects }) => effects.some(({ effect }) => 'push' in effect.change))
}
