import type { Position } from 'geojson'

/** How near to ±180 a point lies on the seam; atlases are quantised to 0.0036°. */
const SEAM_TOLERANCE_DEGREES = 1e-6

/** Whether a point lies on the line where an atlas cuts its polygons open. */
function isOnSeam(lngLat: Position): boolean {
  return Math.abs(Math.abs(lngLat[0] ?? 0) - 180) < SEAM_TOLERANCE_DEGREES
}

/**
 * The same path with continuous longitudes, so that one crossing the Pacific runs past ±180 instead
 * of jumping round the world. tippecanoe draws what lies beyond on the other side.
 */
export function unwrapPath(path: readonly Position[]): Position[] {
  let previous: number | undefined
  return path.map(([longitude = 0, latitude = 0]) => {
    const turns = previous === undefined ? 0 : Math.round((previous - longitude) / 360)
    previous = longitude + turns * 360
    return [previous, latitude]
  })
}

/**
 * The path without the stretches that run along the seam: those are cuts, not coasts.
 * @returns the remaining pieces, each unwrapped and with at least two points
 */
export function withoutSeam(path: readonly Position[]): Position[][] {
  const pieces: Position[][] = []
  let piece: Position[] = []
  for (const lngLat of path) {
    const last = piece.at(-1)
    if (last && isOnSeam(last) && isOnSeam(lngLat)) {
      pieces.push(piece)
      piece = []
    }
    piece.push(lngLat)
  }
  pieces.push(piece)
  return pieces.filter((each) => each.length > 1).map(unwrapPath)
}
