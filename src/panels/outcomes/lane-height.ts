/**
 * Heights of an outcome lane by how many there are: one may be tall, several share the dock. How
 * many stay in view while the links scroll is said by the dock's style sheet.
 */
const LANE_PX = [60, 48] as const
const SMALL_LANE_PX = 40

export function outcomeLanePx(count: number): number {
  return LANE_PX[count - 1] ?? SMALL_LANE_PX
}
