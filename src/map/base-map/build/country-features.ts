import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { withoutSeam } from './antimeridian'
import { areasOf } from './areas'
import { frameDegrees, minZoomOfExtent } from './min-zoom'
import type { Atlas, AtlasProperties } from './read-topology'
import { groupBy, type TileFeature, tileFeature } from './tile-feature'

const ANTARCTICA = 'Antarctica'

/** Smaller than this an island is a speck of dust, and its outline a blot. */
const SMALLEST_ISLAND_PX = 1.6

/** Shapes that lie within another country, by the atlas's names. */
const HOLDER_BY_NAME: ReadonlyMap<string, string> = new Map([
  ['Hong Kong', 'China'],
  ['Macao', 'China'],
  ['Baikonur', 'Kazakhstan'],
  ['USNB Guantanamo Bay', 'Cuba'],
])

/**
 * The atlas without Antarctica: nothing happens there, and its edge along the pole
 * is a line Mercator cannot draw.
 */
export function withoutAntarctica(atlas: Atlas): Atlas {
  const { geometries } = atlas.shapes
  const inhabited = geometries.filter(({ properties }) => properties?.name !== ANTARCTICA)
  return { ...atlas, shapes: { type: 'GeometryCollection', geometries: inhabited } }
}

/**
 * Countries as areas, islands too small for a zoom held back until they show.
 * Property: `code`, the lower-case ISO code (none where there is no code).
 */
export function landFeatures(atlas: Atlas): TileFeature[] {
  return areasOf(atlas).flatMap(({ id, name, polygons }) => {
    const code = countryCode(id, name)
    const properties = code ? { code } : {}
    const byZoom = groupBy(polygons, ([outline = []]) => minZoomOfIsland(outline))
    return [...byZoom].map(([minZoom, coordinates]) =>
      tileFeature({ type: 'MultiPolygon', coordinates }, properties, minZoom),
    )
  })
}

/** Lines shared by two countries. */
export function borderFeatures({ topology, shapes }: Atlas): TileFeature[] {
  const lines = mesh(topology, shapes, (one, other) => sovereign(one) !== sovereign(other))
  const coordinates = lines.coordinates.flatMap(withoutSeam)
  return [tileFeature({ type: 'MultiLineString', coordinates }, {})]
}

/** Lines that belong to one country: its shores, without the cuts at the date line. */
export function coastFeatures({ topology, shapes }: Atlas): TileFeature[] {
  const lines = mesh(topology, shapes, (one, other) => one === other)
  const byZoom = groupBy(lines.coordinates.flatMap(withoutSeam), minZoomOfShore)
  return [...byZoom].map(([minZoom, coordinates]) =>
    tileFeature({ type: 'MultiLineString', coordinates }, {}, minZoom),
  )
}

/** An island's shore comes with the island; a stretch between two borders is always there. */
function minZoomOfShore(line: readonly Position[]): number {
  const [first, last] = [line[0], line.at(-1)]
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return isClosed ? minZoomOfIsland(line) : 0
}

function minZoomOfIsland(outline: readonly Position[]): number {
  return minZoomOfExtent(frameDegrees(outline), SMALLEST_ISLAND_PX)
}

/**
 * Whose border a shape's outline is. Leased land and special regions have outlines of their own
 * in the atlas, but no border of a country runs there.
 */
export function sovereign(shape: GeometryObject<AtlasProperties>): unknown {
  const name = shape.properties && 'name' in shape.properties ? shape.properties.name : undefined
  return HOLDER_BY_NAME.get(name ?? '') ?? name
}

/**
 * The two-letter code of a country, lower case as everywhere in our ids.
 * Unicode's own table turns the atlas's ISO numbers into letters.
 * Kosovo has no number, but a code in use.
 */
export function countryCode(
  isoNumber: string | number | undefined,
  name: unknown,
): string | undefined {
  if (isoNumber === undefined) return name === 'Kosovo' ? 'xk' : undefined
  return new Intl.Locale(`und-${isoNumber}`).region?.toLowerCase()
}
