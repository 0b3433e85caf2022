import type { OrientedBox } from './oriented-box'

/** A name is set straight where its ends would turn by less. */
export const BENT_RADIANS = 0.02

/** Where a word of a bent name stands, by its way from the name's middle. */
export interface BentAt {
  /** Off the straight row, positive below it. */
  readonly y: number
  readonly angle: number
}

/** @param bend of the name, in radians for each pixel */
export function bentAt(x: number, bend: number): BentAt {
  return { y: (bend * x * x) / 2, angle: bend * x }
}

/** How far the middle of a bent name lies off that of the box round it. */
export function bentRise(halfWidth: number, bend: number): number {
  return -(bend * halfWidth ** 2) / 4
}

/** A piece may leave the straight by so much. */
const PIECE_SAG_PX = 1.5
const PIECES_MAX = 5

/** What a bent name takes up, in straight pieces. @param box round all of it */
export function bentParts(box: OrientedBox, bend: number, heightPx: number): OrientedBox[] {
  const sagPx = Math.abs(bend) * box.halfWidth ** 2 * 0.5
  if (sagPx <= PIECE_SAG_PX) return [box]
  const count = Math.min(Math.ceil(Math.sqrt(sagPx / PIECE_SAG_PX)) + 1, PIECES_MAX)
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)]
  const halfWidth = box.halfWidth / count
  const halfHeight = heightPx / 2 + sagPx / count ** 2 / 2
  return Array.from({ length: count }, (_, i) => {
    const x = -box.halfWidth + halfWidth * (2 * i + 1)
    const at = bentAt(x, bend)
    const y = bentRise(box.halfWidth, bend) + at.y
    return {
      x: box.x + x * cos - y * sin,
      y: box.y + x * sin + y * cos,
      halfWidth,
      halfHeight,
      angle: box.angle + at.angle,
    }
  })
}
