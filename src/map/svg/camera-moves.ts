import type { Insets, ScreenSize } from '@/drawing/fit-camera'
import { lngLatOf, mercatorOf, WORLD_PX } from '@/drawing/mercator'
import type { ScreenPoint } from '@/drawing/screen-curve'
import { shortestTurn, unwrapLng } from '@/drawing/world-frame'
import type { Camera, Projection } from '@/store/view-state'
import { limited } from '../camera-limits'

const RADIANS = Math.PI / 180

/** A camera and the screen it looks at. */
export interface Shot {
  readonly camera: Camera
  readonly size: ScreenSize
  readonly insets: Insets
}

/** What a map may do with its camera. */
export interface Reach {
  readonly projection: Projection
  readonly minZoom: number
}

/** The pixel at which a camera's centre lies. */
export function middleOf({ size, insets }: Shot): ScreenPoint {
  return {
    x: insets.left + (size.width - insets.left - insets.right) / 2,
    y: insets.top + (size.height - insets.top - insets.bottom) / 2,
  }
}

/** A way on the screen, as one on a map that has north at its top. */
function unturned({ x, y }: ScreenPoint, bearing: number): ScreenPoint {
  const [cos, sin] = [Math.cos(bearing * RADIANS), Math.sin(bearing * RADIANS)]
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}

function settled(camera: Camera, { minZoom }: Reach): Camera {
  return limited({ ...camera, lng: unwrapLng(camera.lng, -180) }, minZoom)
}

/** A globe keeps its size while it is turned, though a zoom means another one at each latitude. */
function atSameSize(camera: Camera, lat: number): Camera {
  const zoom = camera.zoom + Math.log2(Math.cos(lat * RADIANS) / Math.cos(camera.lat * RADIANS))
  return { ...camera, lat, zoom }
}

/** The camera after the ground was dragged by some pixels. */
export function panned({ camera }: Shot, by: ScreenPoint, reach: Reach): Camera {
  const worldPx = WORLD_PX * 2 ** camera.zoom
  const { x, y } = unturned(by, camera.bearing)
  if (reach.projection === 'globe') {
    const degreesPerPx = 360 / worldPx
    const { lat } = limited({ ...camera, lat: camera.lat + y * degreesPerPx }, reach.minZoom)
    return settled({ ...atSameSize(camera, lat), lng: camera.lng - x * degreesPerPx }, reach)
  }
  const centre = mercatorOf([camera.lng, camera.lat])
  const [lng, lat] = lngLatOf({ x: centre.x - x / worldPx, y: centre.y - y / worldPx })
  return settled({ ...camera, lng, lat }, reach)
}

/** The camera that is nearer by some zoom; on the flat map what lies under a pixel stays there. */
export function zoomedAt(shot: Shot, at: ScreenPoint, byZoom: number, reach: Reach): Camera {
  const { camera } = shot
  const nearer = limited({ ...camera, zoom: camera.zoom + byZoom }, reach.minZoom)
  if (reach.projection === 'globe') return settled(nearer, reach)
  const middle = middleOf(shot)
  const aside = unturned({ x: at.x - middle.x, y: at.y - middle.y }, camera.bearing)
  const perPx = 1 / (WORLD_PX * 2 ** camera.zoom) - 1 / (WORLD_PX * 2 ** nearer.zoom)
  const centre = mercatorOf([camera.lng, camera.lat])
  const [lng, lat] = lngLatOf({ x: centre.x + aside.x * perPx, y: centre.y + aside.y * perPx })
  return settled({ ...nearer, lng, lat }, reach)
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

/** On the way from one camera to another, the shorter way round. @param share 0…1 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  return {
    zoom: mix(from.zoom, to.zoom, share),
    lat: mix(from.lat, to.lat, share),
    lng: unwrapLng(from.lng + shortestTurn(from.lng, to.lng) * share, -180),
    bearing: from.bearing + shortestTurn(from.bearing, to.bearing) * share,
    pitch: 0,
  }
}

export function insetsBetween(from: Insets, to: Insets, share: number): Insets {
  return {
    top: mix(from.top, to.top, share),
    right: mix(from.right, to.right, share),
    bottom: mix(from.bottom, to.bottom, share),
    left: mix(from.left, to.left, share),
  }
}
