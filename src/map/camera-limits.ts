import { ZOOM_RANGE } from '@/drawing/fit-camera'
import { WORLD_PX } from '@/drawing/mercator'
import type { Camera } from '@/store/view-state'

/** Beyond this the square map is stretched past use. */
const LATITUDE_MAX = 84

/** On a whole screen: further out, the land repeats until it is a pattern. */
const SCREEN_ZOOM_MIN = 0.2

/**
 * @param isCooperative an embed: its map may be small
 * @param widthPx of the map. On a telephone it may be as small as the world is on it once: a chain that
 * goes round half of it would lose its ends.
 */
export function leastZoom(isCooperative: boolean, widthPx: number): number {
  if (isCooperative) return ZOOM_RANGE.min
  const once = Math.log2(widthPx / WORLD_PX)
  return Math.min(Math.max(once, ZOOM_RANGE.min), SCREEN_ZOOM_MIN)
}

/** The nearest place and zoom that a map may be moved to. */
export function limited<At extends Pick<Camera, 'lat' | 'zoom'>>(camera: At, minZoom: number): At {
  return {
    ...camera,
    lat: Math.min(Math.max(camera.lat, -LATITUDE_MAX), LATITUDE_MAX),
    zoom: Math.min(Math.max(camera.zoom, minZoom), ZOOM_RANGE.max),
  }
}
