import { CAMERA_BOUNDS, formatCamera } from './camera-text'

const NUMBER = /^[-+]?\d{1,9}(?:\.\d{1,20})?$/

/** Into [-180, 180): a turn too many is the same direction. */
function wrap(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

function clamp(value: number, part: number): number {
  const [least, most] = CAMERA_BOUNDS[part] ?? [value, value]
  return Math.min(Math.max(value, least), most)
}

/** The camera that numbers out of bounds, with signs of their own between them, come closest to. */
export function nearestCamera(text: string): string | null {
  const parts = text.trim().split(/[/,; ]+/)
  if (parts.length < 3 || !parts.every((part) => NUMBER.test(part))) return null
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number)
  return formatCamera({
    zoom: clamp(zoom, 0),
    lat: clamp(lat, 1),
    lng: Math.abs(lng) > 180 ? wrap(lng) : lng,
    bearing: Math.abs(bearing) > 180 ? wrap(bearing) : bearing,
    pitch: clamp(pitch, 4),
  })
}
