import { mergeArcs, meshArcs, quantize } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { countryCode, sovereign } from './country-features'
import type { Atlas, AtlasShape } from './read-topology'
import { thinAtlas } from './thin-atlas'

/** Countries whose land is lifted: as in the style of the tiled map. */
const LIFTED_CODES: ReadonlySet<string> = new Set(['cn', 'hk', 'mo', 'mx', 'us'])

/**
 * Steradians: bends and islands smaller than this go. A picture as wide as a page shows
 * three or four of its pixels of it.
 */
const LEAST_BEND = 6e-6
const LEAST_ISLAND = 2.5e-5
const LEAST_LAKE = 8e-5

/** Steps of the grid that points are rounded to: a fourteenth of a degree. */
const GRID = 5_000

/** Which side of a border a shape is on, and whether its land is lifted. */
function isLifted(shape: AtlasShape): boolean {
  const id = shape.id === undefined ? undefined : String(shape.id)
  return LIFTED_CODES.has(countryCode(id, shape.properties?.name) ?? '')
}

function collectionOf(geometries: AtlasShape[]): Atlas['shapes'] {
  return { type: 'GeometryCollection', geometries }
}

function landTopology(atlas: Atlas): Topology {
  const coarseness = { leastBend: LEAST_BEND, leastIsland: LEAST_ISLAND }
  const { topology, shapes } = thinAtlas(atlas, coarseness)
  const lifted = shapes.geometries.filter(isLifted)
  const rest = shapes.geometries.filter((shape) => !isLifted(shape))
  const objects = {
    lifted: mergeArcs(topology, lifted),
    rest: mergeArcs(topology, rest),
    borders: meshArcs(
      topology,
      collectionOf(lifted),
      (one, other) => sovereign(one) !== sovereign(other),
    ),
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
 * The world for drawing without tiles, as two small topologies: `land` with the `lifted` countries
 * of the chain, the `rest`, the `borders` between the lifted ones and the `coast`; and `water` with the
 * large `lakes`, which share no line with it. Borders run where the tiled map has them.
 * @param countries without Antarctica
 */
export function outlines(countries: Atlas, lakes: Atlas): { land: Topology; water: Topology } {
  return { land: landTopology(countries), water: lakeTopology(lakes) }
}
