import type { LngLat } from '@/model/schema/primitives'

/**
 * A point of the Mercator square: (0, 0) top left, (1, 1) bottom right. Unwrapped: x may leave
 * 0…1, so that a curve over the Pacific stays one piece.
 */
export interface MercatorPoint {
  readonly x: number
  readonly y: number
}

/** Size of the whole world at zoom 0, as MapLibre counts zoom, in CSS pixels. */
export const WORLD_PX = 512

/** Beyond this Mercator is no longer drawn; great circles may come near the pole. */
const HIGHEST_LATITUDE = 89.5

const RADIANS = Math.PI / 180

export function mercatorOf([lng, lat]: Readonly<LngLat>): MercatorPoint {
  const clamped = Math.min(Math.max(lat, -HIGHEST_LATITUDE), HIGHEST_LATITUDE)
  const y = Math.log(Math.tan(Math.PI / 4 + (clamped * RADIANS) / 2))
  return { x: (lng + 180) / 360, y: 0.5 - y / (2 * Math.PI) }
}

/** Longitude is left unwrapped, as the point is. */
export function lngLatOf({ x, y }: MercatorPoint): LngLat {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS
  return [x * 360 - 180, lat]
}

export function distance(a: MercatorPoint, b: MercatorPoint): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  return Math.sqrt(dx * dx + dy * dy) // `hypot` is many times slower
}

export function isSamePoint(a: MercatorPoint, b: MercatorPoint): boolean {
  return a.x === b.x && a.y === b.y
}

/** The middle of some points; of at least one. */
export function meanOf(points: readonly MercatorPoint[]): MercatorPoint {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}

/** A unit vector from the middle of the earth; x towards (0°, 0°), z towards the north pole. */
export type Vector = readonly [number, number, number]

export function vectorOf([lng, lat]: Readonly<LngLat>): Vector {
  const cosLat = Math.cos(lat * RADIANS)
  return [
    cosLat * Math.cos(lng * RADIANS),
    cosLat * Math.sin(lng * RADIANS),
    Math.sin(lat * RADIANS),
  ]
}

export function lngLatOfVector([x, y, z]: Vector): LngLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}

export function normalised([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
