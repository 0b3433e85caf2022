import { areasOf } from './areas'
import { minZoomOfExtent, squareDegrees } from './min-zoom'
import type { Atlas } from './read-topology'
import { type TileFeature, tileFeature } from './tile-feature'

/** Small enough that the five Great Lakes come together at zoom 1: states end at their shores. */
const SMALLEST_LAKE_PX = 2.2
/** Lakes are scenery; reservoirs and rivers grown wide are not worth their ink at any zoom. */
const SMALLEST_LAKE_DEGREES = 0.4 // about 1,500 km² at 40° N

export interface LakeFeatures {
  readonly areas: TileFeature[]
  /** Their outlines, to go with the coasts; an area's own outline would show where tiles end. */
  readonly shores: TileFeature[]
}

/** Lakes large enough to be seen, each from the zoom at which it is. */
export function lakeFeatures(atlas: Atlas): LakeFeatures {
  const lakes = areasOf(atlas)
    .flatMap(({ polygons }) => polygons)
    .map((rings) => ({ rings, degrees: squareDegrees(rings[0] ?? []) }))
    .filter(({ degrees }) => degrees >= SMALLEST_LAKE_DEGREES)
    .map(({ rings, degrees }) => ({ rings, minZoom: minZoomOfExtent(degrees, SMALLEST_LAKE_PX) }))
  return {
    areas: lakes.map(({ rings, minZoom }) =>
      tileFeature({ type: 'Polygon', coordinates: rings }, {}, minZoom),
    ),
    shores: lakes.map(({ rings, minZoom }) =>
      tileFeature({ type: 'MultiLineString', coordinates: rings }, {}, minZoom),
    ),
  }
}
