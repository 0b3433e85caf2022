import type { Camera } from '@/store/view-state'
import { WORLD_PX } from './mercator'

/** An address rounds a camera; less than this is the same view. */
const TOLERANCE = { zoom: 0.02, degrees: 0.5, px: 2 } as const

/** True where two cameras show the same to within a few pixels. */
export function isSameView(a: Camera, b: Camera): boolean {
  const degrees = (TOLERANCE.px * 360) / (WORLD_PX * 2 ** a.zoom)
  const turn = Math.abs(((((a.lng - b.lng + 180) % 360) + 360) % 360) - 180)
  return (
    Math.abs(a.zoom - b.zoom) <= TOLERANCE.zoom &&
    turn <= degrees &&
    Math.abs(a.lat - b.lat) <= degrees &&
    Math.abs(a.bearing - b.bearing) <= TOLERANCE.degrees &&
    Math.abs(a.pitch - b.pitch) <= TOLERANCE.degrees
  )
}
