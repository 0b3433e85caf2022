import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification'
import type { Atlas, AtlasProperties, AtlasShape } from './read-topology'

/** In steradians: smaller ones go. */
export interface Coarseness {
  readonly leastBend: number
  readonly leastIsland: number
}

function isArea(shape: GeometryObject<AtlasProperties>): shape is AtlasShape {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon'
}

/** An atlas without small bends and islands; neighbours go on sharing their lines. */
export function thinAtlas(
  { topology, shapes }: Atlas,
  { leastBend, leastIsland }: Coarseness,
): Atlas {
  const whole: Topology<Objects<AtlasProperties>> = { ...topology, objects: { shapes } }
  const weighed = presimplify(whole, sphericalTriangleArea)
  const isLarge = filterWeight(weighed, leastIsland, (ring) => sphericalRingArea(ring, false))
  const kept = filter(simplify(weighed, leastBend), isLarge)
  const collection = kept.objects.shapes as GeometryCollection<AtlasProperties>
  const geometries = collection.geometries.filter(isArea)
  return { topology: kept, shapes: { type: 'GeometryCollection', geometries } }
}
