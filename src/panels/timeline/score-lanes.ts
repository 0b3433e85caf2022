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
 * How many measures are said to restrict a lane, over time: the number that the pressure markers on the map grow
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

interface Throat {
  readonly heightPx: number
  /** Between the walls of this lane and those of the next. */
  readonly insetPx: number
  /** What stays open in the middle under the most measures. */
  readonly openPx: number
  /** Measures that close it to that. */
  readonly most: number
}

/**
 * Two walls that close in from the top and the bottom of a lane, by the same step for each measure.
 * @param x where a day stands
 * @returns an SVG path; null where nothing ever presses
 */
export function throatPath(
  steps: readonly PressureStep[],
  x: (day: Day) => number,
  { heightPx, insetPx, openPx, most }: Throat,
): string | null {
  // Before the first and after the last there is nothing to draw, not a wall of none.
  const first = steps.findIndex(({ count }) => count > 0)
  const last = steps.findLastIndex(({ count }) => count > 0)
  if (first < 0) return null
  const pressing = steps.slice(first, last + 1)
  const depthPx = (count: number) => (count / most) * ((heightPx - openPx) / 2 - insetPx)
  const wall = (y: (depthPx: number) => number) => {
    const edge = pressing
      .map(({ from, to, count }) => `L${x(from)} ${y(depthPx(count))}H${x(to)}`)
      .join('')
    return `M${x(pressing[0]?.from ?? 0)} ${y(0)}${edge}V${y(0)}Z`
  }
  return wall((depth) => insetPx + depth) + wall((depth) => heightPx - insetPx - depth)
}

/** Height of a level in a lane as a share of the lane, 0…1; unranked levels are a thin line. */
export function levelShare(level: Level): number {
  if (level === 'not-described') return 0
  return isRanked(level) ? level / 4 : 0
}
