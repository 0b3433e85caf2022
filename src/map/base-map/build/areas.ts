import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { unwrapPath } from './antimeridian'
import type { Atlas } from './read-topology'

/** One shape of an atlas as polygons with continuous longitudes, outline first, then holes. */
export interface Area {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly polygons: Position[][][]
}

/** Every area of an atlas, none of them cut at the date line. */
export function areasOf({ topology, shapes }: Atlas): Area[] {
  return feature(topology, shapes).features.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return [
      {
        id: id === undefined ? undefined : String(id),
        name: properties?.name ?? undefined,
        polygons: polygons.map((rings) => rings.map(unwrapPath)),
      },
    ]
  })
}
