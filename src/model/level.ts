import type { Change, Level } from './schema/effect'

const LOWEST = 0
const HIGHEST = 4

/** True for a level that has a rank; false for `not-rated` and `not-described`. */
export function isRanked(level: Level): level is 0 | 1 | 2 | 3 | 4 {
  return typeof level === 'number'
}

/** True when some source describes the link at all, so that it is drawn. */
export function isDescribed(level: Level): boolean {
  return level !== 'not-described'
}

/**
 * The level after one change. `to` sets it; `by` shifts a ranked level and stays within 0…4;
 * a push never moves it, nor does a step on a level that has no rank.
 */
export function applyChange(level: Level, change: Change): Level {
  if ('to' in change) return change.to
  if ('push' in change || !isRanked(level)) return level
  const shifted = Math.min(Math.max(level + change.by, LOWEST), HIGHEST)
  return shifted as Level
}
