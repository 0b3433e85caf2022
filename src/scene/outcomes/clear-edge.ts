import type { Day } from '@/model/day'
import type { Outcome } from './read-outcome'

/** Shares of a lane's height that a text at its upper or lower edge leaves to the line. */
const BELOW_TEXT = 0.55
const ABOVE_TEXT = 0.5

/**
 * Where a text over some days crosses the main line least: at the top over low values, at the
 * bottom, within the area, under high ones.
 * @param at the share of the lane's height at which the text is anchored, for when both cross
 */
export function clearEdge(
  { lines, top }: Outcome,
  from: Day,
  to: Day,
  at: number,
): 'top' | 'bottom' {
  const shares = (lines[0]?.figures ?? [])
    .filter((figure) => figure.from < to && figure.to > from)
    .flatMap(({ value }) => (value === null ? [] : [value / top]))
  if (Math.max(0, ...shares) <= BELOW_TEXT) return 'top'
  if (Math.min(1, ...shares) >= ABOVE_TEXT) return 'bottom'
  return at > ABOVE_TEXT ? 'bottom' : 'top'
}
