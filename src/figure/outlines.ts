import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type {
  GeometryObject,
  MultiPolygon as MultiShape,
  Polygon,
  Topology,
} from 'topojson-specification'

/** The shapes of the world that a figure is drawn on, in degrees. */
export interface Outlines {
  readonly land: MultiPolygon
  /** Land of the countries in focus: over the other. */
  readonly lifted: MultiPolygon
  readonly lakes: MultiPolygon
  /** Between countries in focus. */
  readonly borders: MultiLineString
  readonly coast: MultiLineString
}

/** Where the shapes lie below the root of a site. */
export const OUTLINES_FILE = 'base-map/outlines.json'

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

type Shape = Polygon | MultiShape

/** All countries, each with its code; what belongs to another one says to which. */
function countriesIn({ objects }: Topology): Shape[] {
  const { countries } = objects
  if (countries?.type !== 'GeometryCollection') {
    throw new Error(`Expected "countries" of the outlines as a collection, got ${countries?.type}.`)
  }
  return countries.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
}

const codeOf = (shape: GeometryObject): string =>
  String((shape.properties as { of?: string } | undefined)?.of ?? shape.id)

/**
 * @param focusCountries codes of the countries whose land is lifted, as a chain names them
 * @throws Error when the file is not what the base map's script writes
 */
export function readOutlines(
  { land, water }: OutlineFile,
  focusCountries: readonly string[],
): Outlines {
  const focus = new Set(focusCountries.map((code) => code.toLowerCase()))
  const lifted = countriesIn(land).filter(({ id }) => focus.has(String(id)))
  const coast = shapeOf(land, 'coast', 'MultiLineString')
  return {
    land: shapeOf(land, 'land', 'MultiPolygon'),
    lifted: merge(land, lifted),
    lakes: shapeOf(water, 'lakes', 'MultiPolygon'),
    borders: mesh(
      land,
      { type: 'GeometryCollection', geometries: lifted },
      (one, other) => codeOf(one) !== codeOf(other),
    ),
    coast: { type: 'MultiLineString', coordinates: coast.coordinates.flatMap(withoutSeam) },
  }
}
