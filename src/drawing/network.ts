import type { ChainIndex } from '@/model/chain-index'
import type { Link, Place, Scope } from '@/model/schema/network'
import type { LngLat } from '@/model/schema/primitives'
import { COMMODITY_ORDER, type Projection } from '@/store/view-state'
import { assignBows } from './bows'
import { type Curve, flatCurve, globeCurve } from './curve'
import { type MercatorPoint, mercatorOf } from './mercator'
import { cutMeridian, framedTurn, unwrapLng } from './world-frame'

/** The lines of a scope: they depend on where links end, never on the day. */
export interface Network {
  readonly projection: Projection
  /** By link id; the order is the order of drawing. */
  readonly curves: ReadonlyMap<string, Curve>
  /** Where each place of the dataset lies in the same unwrapped frame. */
  readonly places: ReadonlyMap<string, MercatorPoint>
  /** Leftmost and rightmost x of any line; the whole world where there is none. */
  readonly extent: readonly [number, number]
}

/** Points per line: a bow across the Pacific stays smooth on a wide screen. */
const FINE_POINTS = 49

/** From so many flows on, those that nothing is said of are drawn plainly. */
export const MANY_FLOWS = 400

/** With hundreds of lines none is looked at alone. */
const COARSE_POINTS = 15

type Ends = Pick<Link, 'id' | 'from' | 'to' | 'commodity'>
type Points = ReadonlyMap<string, Pick<Place, 'lngLat'>>

/** A loop, because thousands of lines have more points than a call takes arguments. */
function extentOf(curves: Iterable<Curve>): readonly [number, number] {
  let [minX, maxX] = [Infinity, -Infinity]
  for (const { points } of curves) {
    for (const { x } of points) {
      minX = Math.min(minX, x)
      maxX = Math.max(maxX, x)
    }
  }
  return minX <= maxX ? [minX, maxX] : [0, 1]
}

/** Lays out the lines of some links; ends that the dataset does not know are left out. */
export function buildNetwork(
  links: readonly Ends[],
  points: Points,
  projection: Projection,
): Network {
  const known = links.flatMap((link) => {
    const from = points.get(link.from)?.lngLat
    const to = points.get(link.to)?.lngLat
    return from && to ? [{ link, from, to }] : []
  })
  // Drawn from the ground up: what comes first among the commodities lies on top.
  const rankOf = ({ commodity }: Ends): number => COMMODITY_ORDER.indexOf(commodity)
  known.sort((a, b) => rankOf(b.link) - rankOf(a.link) || (a.link.id < b.link.id ? -1 : 1))
  const cut = cutMeridian(known)
  const inFrame = (lngLat: Readonly<LngLat>): MercatorPoint =>
    mercatorOf([unwrapLng(lngLat[0], cut), lngLat[1]])
  const ends = known.map(({ link, from, to }) => {
    const start = unwrapLng(from[0], cut)
    return {
      id: link.id,
      rank: rankOf(link),
      from: mercatorOf([start, from[1]]),
      to: mercatorOf([start + framedTurn(from[0], to[0], cut), to[1]]),
    }
  })
  const bows = assignBows(ends)
  const draw = projection === 'globe' ? globeCurve : flatCurve
  const count = ends.length >= MANY_FLOWS ? COARSE_POINTS : FINE_POINTS
  const curves = new Map(
    ends.map(({ id, from, to }) => [id, draw(from, to, bows.get(id) ?? 0, count)] as const),
  )
  return {
    projection,
    curves,
    extent: extentOf(curves.values()),
    places: new Map([...points].map(([id, place]) => [id, inFrame(place.lngLat)] as const)),
  }
}

/** All links of a scope, whether or not some source describes them on the day. */
export function scopeNetwork(index: ChainIndex, scope: Scope, projection: Projection): Network {
  const links = index.chain.links.filter((link) => link.scope === 'both' || link.scope === scope)
  return buildNetwork(links, index.places, projection)
}
