import { quantize } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'
import type { Atlas, AtlasProperties } from './read-topology'
import { thinAtlas } from './thin-atlas'

/** Steradians: near the coarseness of the outlines they lie on, and the federal district stays. */
const COARSENESS = { leastBend: 3e-6, leastIsland: 3.5e-6 } as const

/** Steps of the grid that points are rounded to: a fiftieth of a degree. */
const GRID = 5_000

/**
 * The states for drawing without tiles: a topology with one collection `states`, ids as given.
 * @param states of `postalStates`
 */
export function stateTopology(states: Atlas): Topology {
  const { topology, shapes } = thinAtlas(states, COARSENESS)
  const geometries = shapes.geometries.map(({ properties, ...shape }) => shape)
  const objects: Objects<AtlasProperties> = {
    states: { type: 'GeometryCollection', geometries },
  }
  return quantize({ type: 'Topology', arcs: topology.arcs, objects }, GRID)
}
