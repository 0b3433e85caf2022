import type { Position } from 'geojson'

/** Last zoom of the archive; MapLibre magnifies its tiles beyond, which suits a map of countries. */
export const MAX_ZOOM = 5

/** Pixels of a whole world at zoom 0: MapLibre shows vector tiles at 512 pixels. */
const WORLD_PX = 512

/**
 * The first tile zoom at which an island or a lake is worth drawing.
 * We decide this ourselves, by outline, so that an area and its shore come and go together;
 * tippecanoe would replace small polygons by random squares.
 * @param extentDegrees its size in degrees of longitude at its latitude
 * @param smallestPx how large it must be on the screen
 * @returns a whole zoom from 0 to `MAX_ZOOM`: at the last zoom everything is there
 */
export function minZoomOfExtent(extentDegrees: number, smallestPx: number): number {
  const extentPx = (extentDegrees / 360) * WORLD_PX
  const zoom = Math.ceil(Math.log2(smallestPx / extentPx))
  return Math.min(Math.max(zoom, 0), MAX_ZOOM)
}

/** The longer side of a ring's frame, in degrees of longitude: a thin island still is a line. */
export function frameDegrees(ring: readonly Position[]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude = 0, latitude = 0] of ring) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return Math.max(east - west, (north - south) * mercatorScale((south + north) / 2))
}

/** The side of a square as large as a ring, in degrees of longitude: a thin lake is nothing. */
export function squareDegrees(ring: readonly Position[]): number {
  let doubledArea = 0
  ring.forEach(([longitude = 0, latitude = 0], index) => {
    const [nextLongitude = 0, nextLatitude = 0] = ring[(index + 1) % ring.length] ?? []
    doubledArea += longitude * nextLatitude - nextLongitude * latitude
  })
  return Math.sqrt((Math.abs(doubledArea) / 2) * mercatorScale(ring[0]?.[1] ?? 0))
}

/** How much taller than wide Mercator draws a degree at a latitude. */
function mercatorScale(latitude: number): number {
  return 1 / Math.cos((latitude * Math.PI) / 180)
}
