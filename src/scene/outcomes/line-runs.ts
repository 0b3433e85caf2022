import type { Day } from '@/model/day'
import type { Figure, Outcome, OutcomeLine } from './read-outcome'

/** A corner of a drawn line. */
export interface Corner {
  readonly day: Day
  readonly value: number
}

/** A stretch that can be drawn in one go: without a gap, and of one standing. */
export interface Run {
  readonly isProvisional: boolean
  readonly corners: readonly Corner[]
}

/** The corners one figure adds to a line. */
function cornersOf(shape: Outcome['shape'], figure: Figure, value: number): Corner[] {
  if (shape === 'slope') return [{ day: figure.to, value }]
  return [
    { day: figure.from, value },
    { day: figure.to, value },
  ]
}

/** Whether a figure goes on where the one before ended: flat ones must touch, sums follow by month. */
function continues(shape: Outcome['shape'], before: Figure, figure: Figure): boolean {
  if (before.value === null) return false
  return shape === 'steps' ? before.to === figure.from : figure.to - before.to <= 31
}

/**
 * Cuts a line where a value is missing and where it turns provisional. The stretch between the
 * last final and the first provisional figure counts as provisional.
 * @param from first day of the axis: what ended before is left out
 */
export function runsOf(line: OutcomeLine, shape: Outcome['shape'], from: Day): Run[] {
  const runs: { isProvisional: boolean; corners: Corner[] }[] = []
  let before: Figure | null = null
  for (const figure of line.figures) {
    const { value, isProvisional } = figure
    if (figure.to <= from) continue
    if (value !== null) {
      const corners = cornersOf(shape, figure, value)
      const last = runs.at(-1)
      const isJoined = before !== null && continues(shape, before, figure)
      const lastCorner = last?.corners.at(-1)
      if (last && isJoined && last.isProvisional === isProvisional) last.corners.push(...corners)
      else if (isJoined && lastCorner)
        runs.push({ isProvisional, corners: [lastCorner, ...corners] })
      else runs.push({ isProvisional, corners })
    }
    before = figure
  }
  return runs
}
