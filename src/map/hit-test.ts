import { distanceToSegment, type ScreenCurve, type ScreenPoint } from '@/drawing/screen-curve'

/** How far beside a line, or its edge, a pointer still means it, in CSS pixels. */
const REACH_PX = 6
const BEYOND_EDGE_PX = 4

function distanceTo(curve: ScreenCurve, pointer: ScreenPoint): number {
  let nearest = Infinity
  for (let i = 1; i < curve.points.length; i += 1) {
    const a = curve.points[i - 1]
    const b = curve.points[i]
    if (a && b) nearest = Math.min(nearest, distanceToSegment(pointer, a, b))
  }
  return nearest
}

/**
 * The flow under a pointer: the nearest line within reach, against the same points as are drawn.
 * @param slackPx added for fingers
 * @returns its id, or null
 */
export function flowAt(
  curves: readonly ScreenCurve[],
  pointer: ScreenPoint,
  slackPx = 0,
): string | null {
  let best: { id: string; distance: number } | null = null
  for (const curve of curves) {
    const reach = Math.max(REACH_PX, curve.widthPx / 2 + BEYOND_EDGE_PX) + slackPx
    const distance = distanceTo(curve, pointer)
    if (distance <= reach && (!best || distance < best.distance)) best = { id: curve.id, distance }
  }
  return best?.id ?? null
}
