import type { Day } from '@/model/day'
import type { LinkHistory } from '@/model/history'
import { isRanked } from '@/model/level'
import type { Level } from '@/model/schema/effect'

/** A stretch of one level in a lane. */
export interface Band {
  readonly from: Day
  readonly to: Day
  readonly level: Level
}

/** A stretch over which the same number of measures press on a lane. */
export interface PressureStep {
  readonly from: Day
  readonly to: Day
  readonly count: number
}

/**
 * Levels over time, neighbouring stretches of one level joined.
 * @param end first day that is not drawn: nothing is shown as known after what was verified
 */
export function bandsOf(history: LinkHistory, end: Day): Band[] {
  const bands: Band[] = []
  history.segments.forEach(({ from, to: until }, segment) => {
    if (from >= end) return
    const to = Math.min(until, end)
    const { level } = history.stateOf(segment)
    const last = bands.at(-1)
    if (last?.level === level) bands[bands.length - 1] = { ...last, to }
    else bands.push({ from, to, level })
  })
  return bands
}

/**
 * What is missing from a what-if: the stretches over which the actual level is another one.
 * @param shown of the what-if, as `bandsOf` gives them
 */
export function ghostBands(shown: readonly Band[], actual: readonly Band[]): Band[] {
  return actual.flatMap((band) =>
    shown.flatMap((other) => {
      const from = Math.max(band.from, other.from)
      const to = Math.min(band.to, other.to)
      return from < to && other.level !== band.level ? [{ from, to, level: band.level }] : []
    }),
  )
}

/**
 * How many measures are said to restrict a lane, over time: the number that the jaws on the map grow
 * with.
 * @param end as in `bandsOf`
 */
export function pressureSteps(history: LinkHistory, end: Day): PressureStep[] {
  const steps: PressureStep[] = []
  history.segments.forEach(({ from, to: until }, segment) => {
    if (from >= end) return
    const to = Math.min(until, end)
    const count = history.stateOf(segment).pressure.down.length
    const last = steps.at(-1)
    if (last?.count === count) steps[steps.length - 1] = { ...last, to }
    else steps.push({ from, to, count })
  })
  return steps
}

/** Height of a level in a lane as a share of the lane, 0…1; unranked levels are a thin line. */
export function levelShare(level: Level): number {
  if (level === 'not-described') return 0
  return isRanked(level) ? level / 4 : 0
}
