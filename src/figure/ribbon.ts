import { TAPER_SHARE } from '@/drawing/line-shape'
import type { ScreenPoint } from '@/drawing/screen-curve'
import type { Span } from './dashes'
import { areaPath } from './svg'
import { aside, type Spot, type Way } from './way'

/** Half of a line's width at a spot. */
export type HalfAt = (spot: Spot) => number

/** A directed line grows from its tail to its head; thin ones stay visible at the tail. */
export function halfWidth(way: Way, widthPx: number, isDirected: boolean, scale: number): HalfAt {
  if (!isDirected) return () => widthPx / 2
  const start = way.spotAt(way.fromPx).share
  const end = way.spotAt(way.toPx).share
  const leastPx = Math.min(widthPx / 2, 0.75 * scale)
  return ({ share }) => {
    const grown = Math.min(Math.max((share - start) / Math.max(end - start, 1e-6), 0), 1)
    return Math.max((widthPx / 2) * (TAPER_SHARE + (1 - TAPER_SHARE) * grown), leastPx)
  }
}

/** Sharp steps of an edge need two points each. */
const STEP_PX = 0.02

/** The bends of a stretch, and both sides of the places where its edge steps. */
function spotsOf(way: Way, [from, to]: Span, stepsPx: readonly number[]): Spot[] {
  const steps = stepsPx.filter((at) => at > from && at < to)
  if (steps.length === 0) return way.spots(from, to)
  const alongs = way.spots(from, to).map(({ alongPx }) => alongPx)
  return [...alongs, ...steps.flatMap((at) => [at - STEP_PX, at + STEP_PX])]
    .sort((a, b) => a - b)
    .map(way.spotAt)
}

interface Outline {
  readonly halfAt: HalfAt
  /** Half of the breadth of the arrowhead; 0 where there is none. */
  readonly headHalfPx: number
  readonly stepsPx?: readonly number[]
}

/** The outline of a stretch of line; with its arrowhead where it reaches up to it. */
function outlinePoints(way: Way, span: Span, outline: Outline): ScreenPoint[] {
  const spots = spotsOf(way, span, outline.stepsPx ?? [])
  const left = spots.map((spot) => aside(spot, -outline.halfAt(spot)))
  const right = spots.map((spot) => aside(spot, outline.halfAt(spot))).reverse()
  const hasHead = outline.headHalfPx > 0 && span[1] >= way.headPx && way.headPx < way.toPx
  if (!hasHead) return [...left, ...right]
  // The head bends with its line, as on the live map: one turns into the other without a jump.
  const headSpots = way.spots(way.headPx, way.toPx)
  const narrowing = (side: number) =>
    headSpots.map((spot) => {
      const restShare = (way.toPx - spot.alongPx) / (way.toPx - way.headPx)
      return aside(spot, side * outline.headHalfPx * restShare)
    })
  return [...left, ...narrowing(-1), ...narrowing(1).reverse(), ...right]
}

/** One path of several stretches. */
export function ribbonPath(way: Way, spans: readonly Span[], outline: Outline): string {
  return spans.map((span) => areaPath(outlinePoints(way, span, outline))).join('')
}

/** Only the arrowhead; empty where there is none. */
export function headPath(way: Way, headHalfPx: number): string {
  if (headHalfPx === 0 || way.headPx >= way.toPx) return ''
  const outline = { halfAt: () => 0, headHalfPx }
  return areaPath(outlinePoints(way, [way.headPx, way.headPx], outline))
}
