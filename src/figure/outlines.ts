import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** The shapes of the world that a figure is drawn on, in degrees. */
export interface Outlines {
  /** Land of the countries in the chain. */
  readonly lifted: MultiPolygon
  readonly rest: MultiPolygon
  readonly lakes: MultiPolygon
  /** Between countries of the chain. */
  readonly borders: MultiLineString
  readonly coast: MultiLineString
}

/** `public/base-map/outlines.json` as it is written. */
export interface OutlineFile {
  readonly land: Topology
  readonly water: Topology
}

function shapeOf<T extends 'MultiPolygon' | 'MultiLineString'>(
  topology: Topology,
  name: string,
  type: T,
): Extract<MultiPolygon | MultiLineString, { type: T }> {
  const object = topology.objects[name]
  const shape = object && feature(topology, object)
  const geometry = shape?.type === 'Feature' ? shape.geometry : undefined
  if (geometry?.type !== type) {
    throw new Error(`Expected "${name}" of the outlines as a ${type}, got ${geometry?.type}.`)
  }
  return geometry as Extract<MultiPolygon | MultiLineString, { type: T }>
}

/** How near to ±180° a point lies on the seam where the atlas cuts its areas open. */
const SEAM_DEGREES = 0.05

function isOnSeam([lng = 0]: Position): boolean {
  return Math.abs(Math.abs(lng) - 180) < SEAM_DEGREES
}

/** A line without its stretches along the seam: those are cuts, not shores. */
function withoutSeam(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [[]]
  for (const position of line) {
    const piece = pieces.at(-1)
    const last = piece?.at(-1)
    if (last && isOnSeam(last) && isOnSeam(position)) pieces.push([position])
    else piece?.push(position)
  }
  return pieces.filter((piece) => piece.length > 1)
}

/** @throws Error when the file is not what the base map's script writes */
export function readOutlines({ land, water }: OutlineFile): Outlines {
  const coast = shapeOf(land, 'coast', 'MultiLineString')
  return {
    lifted: shapeOf(land, 'lifted', 'MultiPolygon'),
    rest: shapeOf(land, 'rest', 'MultiPolygon'),
    lakes: shapeOf(water, 'lakes', 'MultiPolygon'),
    borders: shapeOf(land, 'borders', 'MultiLineString'),
    coast: { type: 'MultiLineString', coordinates: coast.coordinates.flatMap(withoutSeam) },
  }
}
