import { mergeArcs, meshArcs, quantize } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { countryCode, sovereign } from './country-features'
import type { Atlas, AtlasShape } from './read-topology'
import { thinAtlas } from './thin-atlas'

/**
 * Steradians: bends and islands smaller than this go. A picture as wide as a page shows
 * three or four of its pixels of it.
 */
const LEAST_BEND = 6e-6
const LEAST_ISLAND = 2.5e-5
const LEAST_LAKE = 8e-5

/** Steps of the grid that points are rounded to: a fourteenth of a degree. */
const GRID = 5_000

const codeOf = (shape: AtlasShape) =>
  countryCode(shape.id === undefined ? undefined : String(shape.id), shape.properties?.name)

/** A country by its code; one whose outline is no border names the country it belongs to. */
function coded(shape: AtlasShape, codes: ReadonlyMap<unknown, string | undefined>): GeometryObject {
  const [code, holder] = [codeOf(shape), sovereign(shape)]
  const of = holder === shape.properties?.name ? undefined : codes.get(holder)
  const { properties: _, id: __, ...geometry } = shape
  return { ...geometry, ...(code && { id: code }), ...(of && { properties: { of } }) }
}

function landTopology(atlas: Atlas): Topology {
  const coarseness = { leastBend: LEAST_BEND, leastIsland: LEAST_ISLAND }
  const { topology, shapes } = thinAtlas(atlas, coarseness)
  const codes = new Map(shapes.geometries.map((each) => [each.properties?.name, codeOf(each)]))
  const objects = {
    land: mergeArcs(topology, shapes.geometries),
    countries: { ...shapes, geometries: shapes.geometries.map((each) => coded(each, codes)) },
    coast: meshArcs(topology, shapes, (one, other) => one === other),
  }
  return quantize({ type: 'Topology', arcs: topology.arcs, objects }, GRID)
}

function lakeTopology(atlas: Atlas): Topology {
  const coarseness = { leastBend: LEAST_BEND, leastIsland: LEAST_LAKE }
  const { topology, shapes } = thinAtlas(atlas, coarseness)
  const objects = { lakes: mergeArcs(topology, shapes.geometries) }
  return quantize({ type: 'Topology', arcs: topology.arcs, objects }, GRID)
}

/**
 * The world for drawing without tiles, as two small topologies: `land` as one, all `countries` of it, so
 * that a chain may lift its own, and the `coast`; and `water` with the large `lakes`, which share no line
 * with it. A shape that belongs to another country, as special regions do, says to which.
 * @param countries without Antarctica
 */
export function outlines(countries: Atlas, lakes: Atlas): { land: Topology; water: Topology } {
  return { land: landTopology(countries), water: lakeTopology(lakes) }
}
