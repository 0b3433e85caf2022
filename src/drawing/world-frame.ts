import type { LngLat } from '@/model/schema/primitives'

/** The signed way round that is shortest: the Pacific is crossed, not the Atlantic and Asia. */
export function shortestTurn(fromLng: number, toLng: number): number {
  return ((((toLng - fromLng + 180) % 360) + 360) % 360) - 180
}

/** The same meridian, in `[cut, cut + 360)`. */
export function unwrapLng(lng: number, cut: number): number {
  return cut + ((((lng - cut) % 360) + 360) % 360)
}

interface Span {
  readonly from: Readonly<LngLat>
  readonly to: Readonly<LngLat>
}

/** A turn beyond this could as well go round the other way, so it does not say where to cut. */
const CLEAR_TURN = 160

/** So far a flow goes the way the others go, rather than the way round that is a bit shorter. */
const FRAMED_TURN_MAX = 200

/**
 * The turn from one longitude to another without leaving the frame that begins at the cut, so
 * that flows of a chain go the same way round; the shortest one where that would be far longer.
 */
export function framedTurn(fromLng: number, toLng: number, cut: number): number {
  const framed = unwrapLng(toLng, cut) - unwrapLng(fromLng, cut)
  return Math.abs(framed) <= FRAMED_TURN_MAX ? framed : shortestTurn(fromLng, toLng)
}

/** In the Atlantic: a world that is cut here is cut through Greenland, and no other land. */
const OPEN_SEA_LNG = -30
/** So far from the flows a cut has to keep. */
const CUT_MARGIN = 8

/**
 * Where to cut the world open so that no flow is cut: in the Atlantic, or where flows cross it, in
 * the middle of the widest stretch of longitudes that no flow crosses.
 * @param spans the ends of each flow; a lone place is a span from itself to itself
 * @returns a whole longitude, −180…179
 */
export function cutMeridian(spans: readonly Span[]): number {
  // Where crossings begin and end, not each degree between: thousands of flows are long.
  const turns = new Int32Array(720)
  for (const { from, to } of spans) {
    const shortest = shortestTurn(from[0], to[0])
    const turn = Math.abs(shortest) <= CLEAR_TURN ? shortest : 0
    const first = Math.floor(Math.min(from[0], from[0] + turn))
    const last = Math.ceil(Math.max(from[0], from[0] + turn))
    const start = (((first + 180) % 360) + 360) % 360
    const end = start + last - first + 1
    turns[start] = (turns[start] ?? 0) + 1
    turns[end] = (turns[end] ?? 0) - 1
  }
  const isCrossed = new Array<boolean>(360).fill(false)
  let crossings = 0
  turns.forEach((turn, i) => {
    crossings += turn
    if (crossings > 0) isCrossed[i % 360] = true
  })
  let widest = { start: 0, size: 0 }
  let run = 0
  for (let i = 0; i < 720; i += 1) {
    run = isCrossed[i % 360] ? 0 : Math.min(run + 1, 360)
    if (run > widest.size) widest = { start: i - run + 1, size: run }
  }
  const isFree = (lng: number) => !isCrossed[(((lng + 180) % 360) + 360) % 360]
  const atSea = Array.from({ length: 2 * CUT_MARGIN + 1 }, (_, i) => OPEN_SEA_LNG - CUT_MARGIN + i)
  if (atSea.every(isFree)) return OPEN_SEA_LNG
  const middle = (widest.start + Math.floor(widest.size / 2)) % 360
  return middle - 180
}

/**
 * Which copy of the world the flows and their names are drawn on: the one nearest to the middle of
 * the screen. The land repeats on wide screens; flows that did so too would have no names.
 * @param extent of the lines, and `centreX` of the screen, in the Mercator square
 */
export function nearestCopy([minX, maxX]: readonly [number, number], centreX: number): number {
  return Math.round(centreX - (minX + maxX) / 2) || 0 // not −0
}
