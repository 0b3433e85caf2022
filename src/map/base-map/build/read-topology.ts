import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** What the atlases say about a shape; nearly all have a name. */
export interface AtlasProperties {
  readonly name?: string | null
}

/** A country, a province or a state, its outline shared with its neighbours. */
export type AtlasShape = Polygon<AtlasProperties> | MultiPolygon<AtlasProperties>

/** One file of an atlas and the collection of shapes in it that we use. */
export interface Atlas {
  readonly topology: Topology
  readonly shapes: { type: 'GeometryCollection'; geometries: AtlasShape[] }
}

/**
 * Reads a topology out of an installed package.
 * @param file package and path, such as `world-atlas/countries-10m.json`
 * @param objectName the collection in it, such as `countries`
 * @throws Error when the file holds no such collection
 */
export function readTopology(file: string, objectName: string): Atlas {
  const path = createRequire(import.meta.url).resolve(file)
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology
  const collection = topology.objects[objectName]
  if (collection?.type !== 'GeometryCollection') {
    throw new Error(`${file}: expected a collection '${objectName}', got ${collection?.type}`)
  }
  const geometries = collection.geometries.filter(
    (shape): shape is AtlasShape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
  return { topology, shapes: { type: 'GeometryCollection', geometries } }
}
