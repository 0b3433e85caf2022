import type { ChainIndex } from '@/model/chain-index'
import { isDrawnAs } from '@/model/place-kind'
import type { Link } from '@/model/schema/network'
import type { LngLat } from '@/model/schema/primitives'
import { COUNTRY_LAND } from './country-land'

/** How far over a border a line reaches that no source follows further, in degrees. */
const STUB_DEGREES = 2.8

/** So far from a country's land a place lies at its border, or beside it. */
const BESIDE_DEGREES = 4

type Ends = Pick<Link, 'from' | 'to'>

function nearestOn([ax, ay]: Readonly<LngLat>, b: Readonly<LngLat>, to: Readonly<LngLat>): LngLat {
  const [dx, dy] = [b[0] - ax, b[1] - ay]
  const along = ((to[0] - ax) * dx + (to[1] - ay) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(Math.max(along, 0), 1)
  return [ax + dx * share, ay + dy * share]
}

/** As on a flat map in degrees: near enough round a border. */
export function degreesBetween(a: Readonly<LngLat>, b: Readonly<LngLat>): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** The point of a country's edge that is nearest to a place. */
function nearestEdge(land: readonly LngLat[], place: Readonly<LngLat>): LngLat | null {
  const spots = land.flatMap((bend, i) => {
    const before = land.at(i - 1)
    return before ? [nearestOn(before, bend, place)] : []
  })
  return spots.reduce<LngLat | null>(
    (best, spot) =>
      best && degreesBetween(best, place) <= degreesBetween(spot, place) ? best : spot,
    null,
  )
}

/**
 * Where a line ends that leads from a place at a border into the country behind it, and no further:
 * no source says where in the country it goes. A short way over the border, north or south of it.
 * @returns null for a line between two points, or one that has a way to go to the country
 */
export function stubEnd(
  { from, to }: Ends,
  index: Pick<ChainIndex, 'chain' | 'places'>,
): LngLat | null {
  const { places } = index
  const [start, end] = [places.get(from), places.get(to)]
  if (!start || end?.kind !== 'country' || start.kind === 'country') return null
  const land = COUNTRY_LAND.get(end.country)
  const edge = land && nearestEdge(land, start.lngLat)
  if (!edge || degreesBetween(edge, start.lngLat) > BESIDE_DEGREES) return null
  const [lng, lat] = isDrawnAs(index, from, 'crossing') ? start.lngLat : edge
  return [lng, lat + Math.sign(end.lngLat[1] - lat) * STUB_DEGREES]
}
