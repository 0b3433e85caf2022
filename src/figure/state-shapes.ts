import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** Lower-case postal code → area in degrees. */
export type StateShapes = ReadonlyMap<string, Polygon | MultiPolygon>

/** @param file `public/base-map/states.json` @throws Error when it is not what the base map's script writes */
export function readStateShapes(file: Topology): StateShapes {
  const { states } = file.objects
  const collection = states && feature(file, states)
  if (collection?.type !== 'FeatureCollection') {
    throw new Error(`Expected "states" as a collection of areas, got ${collection?.type}.`)
  }
  return new Map(
    collection.features.flatMap(({ id, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [[String(id), geometry]]
        : [],
    ),
  )
}
