import { isDrawnAs } from '@/model/place-kind'
import type { Link, Place } from '@/model/schema/network'
import type { Scene } from '@/scene/scene'
import type { MercatorPoint } from './mercator'
import type { Network } from './network'
import { degreesBetween, stubEnd } from './stubs'

/** A part of the chain that is cut out of the whole map, because its places lie on each other there. */
export interface InsetRegion {
  /** Ids of what is drawn in it, and of the links that are drawn in it alone. */
  readonly links: ReadonlySet<string>
  readonly cutOut: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Places and stubs that it has to show, on the flat map. */
  readonly points: readonly MercatorPoint[]
}

/** Crossings make a border; a lone one is named like any other place. */
const CROSSINGS_LEAST = 2
/** Ports and bases within this of a crossing belong to it; in degrees. */
const NEAR_DEGREES = 13

function placesNearBorder({ index, places }: Pick<Scene, 'index' | 'places'>): Place[] {
  const crossings = places.filter(({ id }) => isDrawnAs(index, id, 'crossing'))
  if (crossings.length < CROSSINGS_LEAST) return []
  return places.filter(
    (place) =>
      place.kind !== 'country' &&
      !isDrawnAs(index, place.id, 'area') &&
      crossings.some(({ lngLat }) => degreesBetween(lngLat, place.lngLat) <= NEAR_DEGREES),
  )
}

/** Whether some of a scene lies too close together to be seen on the whole map. */
export function hasInset(scene: Scene): boolean {
  return scene.view.scope === 'regional' && placesNearBorder(scene).length > 0
}

/**
 * What lies at a border with crossings, in the scope of regions.
 * @param flat the lines of the scope on the flat map
 * @returns null where there is no such border
 */
export function insetRegion(scene: Scene, flat: Network): InsetRegion | null {
  if (scene.view.scope !== 'regional') return null
  const near = placesNearBorder(scene)
  if (near.length === 0) return null
  const places = new Set(near.map(({ id }) => id))
  const isStub = (link: Link) => stubEnd(link, scene.index) !== null
  const isInside = (link: Link) =>
    (places.has(link.from) && (places.has(link.to) || isStub(link))) ||
    (places.has(link.to) && places.has(link.from))
  const regional = scene.index.chain.links.filter(({ scope }) => scope === 'regional')
  const cutOut = regional.filter(isInside)
  // What leads on from there to places out of the frame is drawn on the whole map.
  const links = regional.filter((link) => isInside(link) || places.has(link.to))
  const stubs = cutOut.flatMap(({ id }) => flat.curves.get(id)?.points.at(-1) ?? [])
  return {
    links: new Set(links.map(({ id }) => id)),
    cutOut: new Set(cutOut.map(({ id }) => id)),
    places,
    points: [...near.flatMap(({ id }) => flat.places.get(id) ?? []), ...stubs],
  }
}
