import type { Curve } from './curve'
import type { FlowStyle } from './flow-style'
import { lineShape, TAPER_SHARE } from './line-shape'
import type { MercatorPoint } from './mercator'
import { type PressureMarker, pressureMarkersOf } from './pressure-markers'

export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** Where a point of the unwrapped world is on the screen; null behind the globe's horizon. */
export type Project = (point: MercatorPoint) => ScreenPoint | null

/** A flow's line on the screen; points behind the horizon are missing. */
export interface ScreenCurve {
  readonly id: string
  readonly points: readonly (ScreenPoint | null)[]
  /** From place to place, as if all of it were seen. */
  readonly lengthPx: number
  /** As drawn at the head. */
  readonly widthPx: number
  readonly headLengthPx: number
  readonly headWidthPx: number
  readonly trimPx: number
  /** Pairs of wedges on the line, from its tail to its head. */
  readonly pressureMarkers: readonly PressureMarker[]
}

/** Lines keep apart at their ends by as much on every map, however far in it is zoomed. */
function offsetAtEnd(
  at: ScreenPoint,
  { endOffsets }: Curve,
  share: number,
  scale: number,
): ScreenPoint {
  if (!endOffsets) return at
  const { tail, tip } = endOffsets
  return {
    x: at.x + scale * (tail.x + (tip.x - tail.x) * share),
    y: at.y + scale * (tail.y + (tip.y - tail.y) * share),
  }
}

/** A flow as it lies on the screen now. @param pxPerUnit of the curve's length */
export function screenCurve(
  id: string,
  curve: Curve,
  style: FlowStyle,
  project: Project,
  pxPerUnit: number,
  scale: number,
): ScreenCurve {
  const lengthPx = curve.length * pxPerUnit
  const widthPx = Math.max(style.widthPx, style.ghostWidthPx)
  const isHollow = style.quality === 'none'
  const shape = lineShape({ widthPx, isHollow, isDirected: style.isDirected }, lengthPx, scale)
  return {
    id,
    points: curve.points.map((point, i) => {
      const at = project(point)
      return at && offsetAtEnd(at, curve, i / (curve.points.length - 1), scale)
    }),
    lengthPx,
    ...shape,
    pressureMarkers: pressureMarkersOf(
      style,
      lengthPx,
      scale,
      style.pressureMarkersAt ?? curve.pressureMarkersAt,
    ),
  }
}

/** What a line takes up to each side at a share of its length, without its pressure markers. */
export function halfWidthAt({ widthPx, headLengthPx }: ScreenCurve, share: number): number {
  const taper = headLengthPx > 0 ? TAPER_SHARE : 1
  return (widthPx / 2) * (taper + (1 - taper) * share)
}

/**
 * The point at a share of a line's length, with the direction there.
 * @returns null where that part is behind the horizon
 */
export function pointAlong(
  points: ScreenCurve['points'],
  share: number,
): { at: ScreenPoint; angle: number } | null {
  const position = Math.min(Math.max(share, 0), 1) * (points.length - 1)
  const i = Math.min(Math.floor(position), points.length - 2)
  const a = points[i]
  const b = points[i + 1]
  if (!a || !b) return null
  const rest = position - i
  return {
    at: { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest },
    angle: Math.atan2(b.y - a.y, b.x - a.x),
  }
}

/** Distance from a point to a stretch of line, in pixels. */
export function distanceToSegment(p: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(Math.max(along, 0), 1)
  return Math.hypot(p.x - a.x - dx * share, p.y - a.y - dy * share)
}

function turnOf(a: ScreenPoint, b: ScreenPoint, c: ScreenPoint): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** Whether two stretches of line cross; one that only begins on the other does not. */
export function segmentsCross(
  a: ScreenPoint,
  b: ScreenPoint,
  c: ScreenPoint,
  d: ScreenPoint,
): boolean {
  return turnOf(a, b, c) * turnOf(a, b, d) < 0 && turnOf(c, d, a) * turnOf(c, d, b) < 0
}
