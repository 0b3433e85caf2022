import { distanceTo, lengthInside, type OrientedBox } from '../oriented-box'
import {
  distanceToSegment,
  halfWidthAt,
  pointAlong,
  type ScreenCurve,
  type ScreenPoint,
} from '../screen-curve'

/** A stretch of a line that is drawn, with the half of its width there. */
export interface Piece {
  readonly a: ScreenPoint
  readonly b: ScreenPoint
  readonly halfPx: number
}

/** The drawn part of a flow, from where it leaves one place to where it reaches the other. */
export function piecesOf(curve: ScreenCurve): Piece[] {
  const { points, lengthPx, trimPx } = curve
  const last = points.length - 1
  const from = lengthPx > 0 ? trimPx / lengthPx : 0
  const ends = [from, 1 - from] as const
  const shares = [
    ends[0],
    ...points.map((_, i) => i / last).filter((share) => share > ends[0] && share < ends[1]),
    ends[1],
  ]
  return shares.flatMap((share, i) => {
    const before = shares[i - 1]
    if (before === undefined) return []
    const a = pointAlong(points, before)?.at
    const b = pointAlong(points, share)?.at
    return a && b ? [{ a, b, halfPx: halfWidthAt(curve, (before + share) / 2) }] : []
  })
}

export const lengthOf = ({ a, b }: Piece): number => Math.hypot(b.x - a.x, b.y - a.y)

/** Whether a stretch comes so near to a point that its distance has to be worked out. */
function isNear({ a, b, halfPx }: Piece, { x, y }: ScreenPoint, withinPx: number): boolean {
  const reach = withinPx + halfPx
  return (
    Math.min(a.x, b.x) - x < reach &&
    x - Math.max(a.x, b.x) < reach &&
    Math.min(a.y, b.y) - y < reach &&
    y - Math.max(a.y, b.y) < reach
  )
}

/** How far a point is from a line's edge, negative inside of it; anything above what is asked for else. */
export function distanceToWay(point: ScreenPoint, way: readonly Piece[], withinPx: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const piece of way) {
    if (!isNear(piece, point, withinPx)) continue
    nearest = Math.min(nearest, distanceToSegment(point, piece.a, piece.b) - piece.halfPx)
  }
  return nearest
}

/** How much of a line runs under a box, its width counted in. */
export function lengthUnder(box: OrientedBox, way: readonly Piece[]): number {
  const reach = box.halfWidth + box.halfHeight
  return way.reduce((sum, piece) => {
    const { a, b, halfPx } = piece
    if (!isNear(piece, box, reach)) return sum
    const wide = {
      ...box,
      halfWidth: box.halfWidth + halfPx,
      halfHeight: box.halfHeight + halfPx,
    }
    return sum + lengthInside(wide, a, b)
  }, 0)
}

/** Steps in which a line is walked to find how near it comes to a box. */
const STEP_PX = 3

/** How far a line's edge is from a box, 0 where it touches; anything above what is asked for else. */
export function distanceToBox(
  box: OrientedBox,
  way: readonly Piece[],
  withinPx = Number.POSITIVE_INFINITY,
): number {
  const reach = withinPx + box.halfWidth + box.halfHeight
  let nearest = Number.POSITIVE_INFINITY
  for (const piece of way) {
    const { a, b, halfPx } = piece
    if (!isNear(piece, box, reach)) continue
    const steps = Math.max(Math.ceil(lengthOf(piece) / STEP_PX), 1)
    for (let i = 0; i <= steps; i += 1) {
      const at = { x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps }
      nearest = Math.min(nearest, distanceTo(box, at) - halfPx)
    }
  }
  return Math.max(nearest, 0)
}
