/**
 * Heights of an outcome lane by how many there are: one may be tall, several share the dock. How
 * many stay in view while the links scroll is said by the dock's style sheet.
 */
const LANE_PX = [64, 52] as const
/** Three lines of words: the name, the value, and of when it is. */
const SMALL_LANE_PX = 50

/** Two lines: the name, and the value with of when it is. */
export const LOW_LANE_PX = 38

export function outcomeLanePx(count: number): number {
  return LANE_PX[count - 1] ?? SMALL_LANE_PX
}
