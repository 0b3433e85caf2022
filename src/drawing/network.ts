import type { ChainIndex } from '@/model/chain-index'
import type { Commodity } from '@/model/schema/commodity'
import type { Link, Place, Scope } from '@/model/schema/network'
import type { LngLat } from '@/model/schema/primitives'
import type { Projection } from '@/store/view-state'
import { bundleFlows } from './apexes'
import type { ArcEnds } from './arc-ends'
import { breadthOf } from './breadth'
import { type Curve, flatCurve, globeCurve, OVERSAMPLING } from './curve'
import type { Breadth } from './end-offset'
import { assignEndOffsets } from './end-offsets'
import { MANY_FLOWS } from './many-flows'
import { type MercatorPoint, mercatorOf } from './mercator'
import { stubEnd } from './stubs'
import { branchOf, findTrunks, type Trunk } from './trunks'
import { cutMeridian, framedTurn, unwrapLng } from './world-frame'

/** The lines of a scope: they depend on where links end, never on the day. */
export interface Network {
  readonly projection: Projection
  /** By link id; the order is the order of drawing. */
  readonly curves: ReadonlyMap<string, Curve>
  /** Where each place of the dataset lies in the same unwrapped frame. */
  readonly places: ReadonlyMap<string, MercatorPoint>
  /** Which trunk a link runs in, by link id; none for one that runs alone. */
  readonly trunks: ReadonlyMap<string, string>
  /** The meridian at which the flat world begins and ends. */
  readonly cut: number
  /** Leftmost and rightmost x of any line; the whole world where there is none. */
  readonly extent: readonly [number, number]
}

/** Points per line: a bow across the Pacific stays smooth on a wide screen. */
const FINE_POINTS = 49

/** Of a line whose levels are not known. */
const USUAL_BREADTH: Breadth = { tailPx: 4, tipPx: 12 }

/** With hundreds of lines none is looked at alone. */
const COARSE_POINTS = 12

/** How much room lines take. */
interface Spacing {
  readonly breadthOf?: (id: string) => Breadth
  /** In the order of every list; without them no line is a relation, and none lies on top by kind. */
  readonly commodities?: readonly Commodity[]
  /** As in `bundleFlows`. */
  readonly arcScale?: number
  /** Where a line ends before its place; null where it reaches it. */
  readonly stubOf?: (link: Ends) => LngLat | null
}

type Ends = Pick<Link, 'id' | 'from' | 'to' | 'commodity'> & Partial<Pick<Link, 'scope'>>
type Points = ReadonlyMap<string, Pick<Place, 'lngLat'>>

/** A loop, because thousands of lines have more points than a call takes arguments. */
function extentOf(curves: Iterable<Curve>): readonly [number, number] {
  let minX = Infinity
  let maxX = -Infinity
  for (const { points } of curves) {
    for (const { x } of points) {
      if (x < minX) minX = x
      if (x > maxX) maxX = x
    }
  }
  return minX <= maxX ? [minX, maxX] : [0, 1]
}

interface Drawing {
  readonly projection: Projection
  readonly arcScale: number
  readonly breadthOf: (id: string) => Breadth
}

/** The lines, each bundle bowed apart, each line with its own end offsets. */
function drawWays(ends: readonly ArcEnds[], drawing: Drawing): Map<string, Curve> {
  const bundles = bundleFlows(ends, drawing.arcScale)
  const draw = drawing.projection === 'globe' ? globeCurve : flatCurve
  const isMany = ends.length >= MANY_FLOWS
  const count = isMany ? COARSE_POINTS : FINE_POINTS
  const plain = new Map<string, Curve>()
  const finer = isMany ? OVERSAMPLING.coarse : OVERSAMPLING.fine
  for (const bundle of bundles) {
    for (const { ends: way, apex } of bundle) {
      plain.set(way.id, draw(way.from, way.to, apex, count, finer))
    }
  }
  if (isMany) return plain
  const endOffsets = assignEndOffsets(bundles, plain, drawing.breadthOf)
  return new Map(
    [...plain].map(([id, curve]) => {
      const own = endOffsets.get(id)
      return [id, own ? { ...curve, endOffsets: own } : curve] as const
    }),
  )
}

/** The room of a trunk is that of its broadest flow. */
function withTrunks(
  trunks: readonly Trunk[],
  breadthOf: (id: string) => Breadth,
): (id: string) => Breadth {
  const widest = new Map(
    trunks.map(({ id, members }) => {
      const breadths = members.map((member) => breadthOf(member.id))
      return [
        id,
        {
          tailPx: Math.max(...breadths.map(({ tailPx }) => tailPx)),
          tipPx: Math.max(...breadths.map(({ tipPx }) => tipPx)),
        },
      ] as const
    }),
  )
  return (id) => widest.get(id) ?? breadthOf(id)
}

/** A link whose ends the dataset knows. */
interface KnownEnds {
  readonly link: Ends
  readonly from: Readonly<LngLat>
  readonly to: Readonly<LngLat>
  readonly isStraight: boolean
  /** Of its commodity. */
  readonly rank: number
  readonly broadness: number
}

/** Lays out the lines of some links; ends that the dataset does not know are left out. */
export function buildNetwork(
  links: readonly Ends[],
  points: Points,
  projection: Projection,
  {
    breadthOf = () => USUAL_BREADTH,
    arcScale = 1,
    stubOf = () => null,
    commodities = [],
  }: Spacing = {},
): Network {
  const order = commodities.map(({ id }) => id)
  // Drawn from the ground up: what comes first among the commodities lies on top.
  const rankOf = ({ commodity }: Ends): number => order.indexOf(commodity)
  const hasTrunks = links.length < MANY_FLOWS
  const known: KnownEnds[] = []
  for (const link of links) {
    const from = points.get(link.from)?.lngLat
    const stub = stubOf(link)
    const to = stub ?? points.get(link.to)?.lngLat
    if (!from || !to) continue
    // Of one commodity the broadest last: in a trunk it covers the others.
    const broadness = hasTrunks ? breadthOf(link.id).tailPx : 0
    known.push({ link, from, to, isStraight: stub !== null, rank: rankOf(link), broadness })
  }
  const relations = new Set(
    commodities.filter(({ nature }) => nature === 'relation').map(({ id }) => id),
  )
  known.sort(
    (a, b) => b.rank - a.rank || a.broadness - b.broadness || (a.link.id < b.link.id ? -1 : 1),
  )
  const cut = cutMeridian(known)
  const inFrame = (lngLat: Readonly<LngLat>): MercatorPoint =>
    mercatorOf([unwrapLng(lngLat[0], cut), lngLat[1]])
  const ends = known.map(({ link, from, to, isStraight, rank }) => {
    const start = unwrapLng(from[0], cut)
    return {
      id: link.id,
      rank,
      isRelation: relations.has(link.commodity),
      isStraight,
      scope: link.scope,
      from: mercatorOf([start, from[1]]),
      to: mercatorOf([start + framedTurn(from[0], to[0], cut), to[1]]),
    }
  })
  const trunks = hasTrunks ? findTrunks(ends) : []
  const trunkOf = new Map(
    trunks.flatMap((trunk) => trunk.members.map(({ id }) => [id, trunk] as const)),
  )
  const ways = [...trunks.map((trunk) => trunk.ends), ...ends.filter(({ id }) => !trunkOf.has(id))]
  const drawing = { projection, arcScale, breadthOf: withTrunks(trunks, breadthOf) }
  const drawn = drawWays(ways, drawing)
  const curves = new Map<string, Curve>()
  for (const own of ends) {
    const trunk = trunkOf.get(own.id)
    const curve = drawn.get(trunk?.id ?? own.id)
    if (curve) curves.set(own.id, trunk ? branchOf(trunk, curve, own, projection) : curve)
  }
  return {
    projection,
    trunks: new Map([...trunkOf].map(([id, trunk]) => [id, trunk.id])),
    cut,
    curves,
    extent: extentOf(curves.values()),
    places: new Map([...points].map(([id, place]) => [id, inFrame(place.lngLat)] as const)),
  }
}

/** All links of a scope, whether or not some source describes them on the day. */
export function scopeNetwork(
  index: ChainIndex,
  scope: Scope,
  projection: Projection,
  arcScale = 1,
): Network {
  const links = index.chain.links.filter((link) => link.scope === 'both' || link.scope === scope)
  return buildNetwork(links, index.places, projection, {
    breadthOf: (id) => breadthOf(index, id, scope),
    commodities: index.chain.commodities,
    stubOf: (link) => stubEnd(link, index),
    arcScale,
  })
}
