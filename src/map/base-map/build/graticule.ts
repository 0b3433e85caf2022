import type { Position } from 'geojson'
import { type TileFeature, tileFeature } from './tile-feature'

const STEP_DEGREES = 15
/** Meridians end short of the poles, where twenty-four lines would meet in a knot. */
const LAST_PARALLEL_DEGREES = 75
/** Points close enough that a parallel is round on the globe. */
const POINT_EVERY_DEGREES = 3

/** Whole steps from one number to another, both included. */
function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  )
}

/**
 * Meridians and parallels every fifteen degrees.
 * The 180th meridian is there twice, once for each edge of the world: each tile draws its half.
 */
export function graticuleFeatures(): TileFeature[] {
  const latitudes = range(-LAST_PARALLEL_DEGREES, LAST_PARALLEL_DEGREES, POINT_EVERY_DEGREES)
  const longitudes = range(-180, 180, POINT_EVERY_DEGREES)
  const meridians = range(-180, 180, STEP_DEGREES).map((longitude) =>
    latitudes.map((latitude): Position => [longitude, latitude]),
  )
  const parallels = range(-LAST_PARALLEL_DEGREES, LAST_PARALLEL_DEGREES, STEP_DEGREES).map(
    (latitude) => longitudes.map((longitude): Position => [longitude, latitude]),
  )
  return [tileFeature({ type: 'MultiLineString', coordinates: [...meridians, ...parallels] }, {})]
}
