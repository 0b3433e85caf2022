import type { Projection } from '@/store/view-state'
import {
  cross,
  dot,
  lngLatOf,
  type MercatorPoint,
  normalised,
  type Vector,
  vectorOf,
  WORLD_PX,
} from './mercator'

/** What panels cover, per side, in CSS pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface ScreenSize {
  readonly width: number
  readonly height: number
}

/** A camera whose centre lies in the middle of what panels leave free. */
export interface FittedCamera {
  readonly center: [lng: number, lat: number]
  readonly zoom: number
}

/** Far enough out for the chain to fit into the smallest embed. */
export const ZOOM_RANGE = { min: -0.8, max: 8 } as const

/**
 * Room round the lines for the names at their ends, as shares of the free area. More at the
 * right, where names are set beside their dots.
 */
const MARGIN_SHARE = { left: 0.085, right: 0.165, top: 0.07, bottom: 0.09 } as const
const MARGIN_LIMITS_PX = { min: 18, max: 150 } as const

/** A lone place is not zoomed into until the street. */
const FIT_MAX_ZOOM = 5

const RADIANS = Math.PI / 180

/** MapLibre's default vertical field of view. */
export const FIELD_OF_VIEW_RADIANS = 36.87 * RADIANS

/** North stays up: nearer to the pole the map would seem to lie on its side. */
const GLOBE_LATITUDE_MAX = 55

const GLOBE_RADIUS_MIN_PX = 60

/** Turning and growing depend on each other: a few rounds settle both to a pixel. */
const FIT_ROUNDS = 8
const FIT_STEPS = 20

/** The globe may grow past the free area, as long as it still reads as a globe. */
const GLOBE_RADIUS_MAX_SHARE = 0.78

/** What is left for the lines, and how far its middle lies off that of the free area. */
interface Room {
  readonly width: number
  readonly height: number
  readonly shiftX: number
  readonly shiftY: number
}

function marginPx(share: number, sizePx: number): number {
  return Math.min(Math.max(share * sizePx, MARGIN_LIMITS_PX.min), MARGIN_LIMITS_PX.max)
}

function roomFor(size: ScreenSize, insets: Insets): Room {
  const width = Math.max(size.width - insets.left - insets.right, 120)
  const height = Math.max(size.height - insets.top - insets.bottom, 120)
  const left = marginPx(MARGIN_SHARE.left, width)
  const right = marginPx(MARGIN_SHARE.right, width)
  const top = marginPx(MARGIN_SHARE.top, height)
  const bottom = marginPx(MARGIN_SHARE.bottom, height)
  return {
    width: width - left - right,
    height: height - top - bottom,
    shiftX: (right - left) / 2,
    shiftY: (bottom - top) / 2,
  }
}

function boundsOf(points: readonly MercatorPoint[]) {
  const bounds = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity }
  for (const { x, y } of points) {
    bounds.minX = Math.min(bounds.minX, x)
    bounds.maxX = Math.max(bounds.maxX, x)
    bounds.minY = Math.min(bounds.minY, y)
    bounds.maxY = Math.max(bounds.maxY, y)
  }
  return bounds
}

function fitFlat(points: readonly MercatorPoint[], room: Room): FittedCamera {
  const { minX, maxX, minY, maxY } = boundsOf(points)
  const worldPx = Math.min(
    room.width / Math.max(maxX - minX, 1e-6),
    room.height / Math.max(maxY - minY, 1e-6),
    WORLD_PX * 2 ** FIT_MAX_ZOOM,
  )
  const [lng, lat] = lngLatOf({
    x: (minX + maxX) / 2 + room.shiftX / worldPx,
    y: (minY + maxY) / 2 + room.shiftY / worldPx,
  })
  return { center: [lng, lat], zoom: Math.log2(worldPx / WORLD_PX) }
}

type Box = ReturnType<typeof boundsOf>

/** Where points of a globe of some radius fall, in pixels from its middle, y upwards. */
function projectGlobe(
  vectors: readonly Vector[],
  centre: Vector,
  radiusPx: number,
  heightPx: number,
): Box {
  const distancePx = heightPx / 2 / Math.tan(FIELD_OF_VIEW_RADIANS / 2)
  const east = normalised(cross([0, 0, 1], centre))
  const north = cross(centre, east)
  return boundsOf(
    vectors.map((vector) => {
      const depth = radiusPx * (1 - dot(vector, centre))
      const scale = (radiusPx * distancePx) / (distancePx + depth)
      return { x: dot(vector, east) * scale, y: dot(vector, north) * scale }
    }),
  )
}

function largestRadius(
  vectors: readonly Vector[],
  centre: Vector,
  room: Room,
  heightPx: number,
): number {
  let low = GLOBE_RADIUS_MIN_PX
  let high = Math.max(Math.min(room.width, room.height) * GLOBE_RADIUS_MAX_SHARE, low)
  for (let step = 0; step < FIT_STEPS; step += 1) {
    const middle = (low + high) / 2
    const box = projectGlobe(vectors, centre, middle, heightPx)
    if (box.maxX - box.minX <= room.width && box.maxY - box.minY <= room.height) low = middle
    else high = middle
  }
  return low
}

function fitGlobe(points: readonly MercatorPoint[], room: Room, heightPx: number): FittedCamera {
  const vectors = points.map((point) => vectorOf(lngLatOf(point)))
  const { minX, maxX, minY, maxY } = boundsOf(points)
  let [lng, lat] = lngLatOf({ x: (minX + maxX) / 2, y: (minY + maxY) / 2 })
  let radiusPx = 0
  for (let round = 0; round < FIT_ROUNDS; round += 1) {
    const centre = vectorOf([lng, lat])
    radiusPx = largestRadius(vectors, centre, room, heightPx)
    const box = projectGlobe(vectors, centre, radiusPx, heightPx)
    // Turn the globe so that what is shown comes to lie in the middle.
    lng += ((box.minX + box.maxX) / 2 + room.shiftX) / radiusPx / RADIANS / 2
    lat += ((box.minY + box.maxY) / 2 - room.shiftY) / radiusPx / RADIANS / 2
    lat = Math.min(Math.max(lat, -GLOBE_LATITUDE_MAX), GLOBE_LATITUDE_MAX)
  }
  // MapLibre's zoom means the scale at the centre's latitude, on the globe as well.
  const worldPx = radiusPx * 2 * Math.PI * Math.cos(lat * RADIANS)
  return { center: [lng, lat], zoom: Math.log2(worldPx / WORLD_PX) }
}

/**
 * The camera that shows some points as large as they fit into what panels leave free.
 * @param points unwrapped, at least one; ends and curves of the flows
 * @param zoomMin the map's own least zoom when left out; small pictures go below it
 */
export function fitCamera(
  points: readonly MercatorPoint[],
  projection: Projection,
  size: ScreenSize,
  insets: Insets,
  zoomMin: number = ZOOM_RANGE.min,
): FittedCamera {
  const room = roomFor(size, insets)
  const fitted =
    projection === 'globe' ? fitGlobe(points, room, size.height) : fitFlat(points, room)
  return {
    center: fitted.center,
    zoom: Math.min(Math.max(fitted.zoom, zoomMin), ZOOM_RANGE.max),
  }
}
