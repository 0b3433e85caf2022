import { pointAlong, type ScreenPoint, segmentsCross } from '../screen-curve'
import type { DrawnFlow } from './drawn-map'
import type { Piece } from './flow-way'

/** An arrowhead as the triangle it is. */
export interface Head {
  readonly tip: ScreenPoint
  readonly corners: readonly [ScreenPoint, ScreenPoint, ScreenPoint]
}

/** The arrowhead of a flow; null where there is none, or where it is out of sight. */
export function headOf({ curve, isDirected }: DrawnFlow): Head | null {
  const { points, lengthPx, trimPx, headLengthPx, headWidthPx } = curve
  if (!isDirected || headLengthPx === 0 || lengthPx === 0) return null
  const tip = pointAlong(points, 1 - trimPx / lengthPx)
  const back = pointAlong(points, 1 - (trimPx + headLengthPx) / lengthPx)
  if (!tip || !back) return null
  const angle = Math.atan2(tip.at.y - back.at.y, tip.at.x - back.at.x)
  const corner = (side: number): ScreenPoint => ({
    x: back.at.x - Math.sin(angle) * side * (headWidthPx / 2),
    y: back.at.y + Math.cos(angle) * side * (headWidthPx / 2),
  })
  return { tip: tip.at, corners: [tip.at, corner(-1), corner(1)] }
}

function isInside({ x, y }: ScreenPoint, corners: readonly ScreenPoint[]): boolean {
  const turns = corners.map((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
  })
  return turns.every((turn) => turn > 0) || turns.every((turn) => turn < 0)
}

function edgesOf(corners: readonly ScreenPoint[]): (readonly [ScreenPoint, ScreenPoint])[] {
  return corners.map((a, i) => [a, corners[(i + 1) % corners.length] ?? a] as const)
}

/** Whether two arrowheads cover common ground. */
export function headsOverlap(a: Head, b: Head): boolean {
  if (a.corners.some((corner) => isInside(corner, b.corners))) return true
  if (b.corners.some((corner) => isInside(corner, a.corners))) return true
  return edgesOf(a.corners).some(([p, q]) =>
    edgesOf(b.corners).some(([r, s]) => segmentsCross(p, q, r, s)),
  )
}

/** Whether a stretch of line runs over an arrowhead. */
export function isOnHead({ corners }: Head, { a, b }: Piece): boolean {
  return isInside(a, corners) || edgesOf(corners).some(([p, q]) => segmentsCross(a, b, p, q))
}
