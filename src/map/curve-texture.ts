import type { Curve } from '@/drawing/curve'

/** Rows beyond this go into further columns: every WebGL2 device takes such a height. */
const ROWS_MAX = 2048

/**
 * All curves as pixels: position and direction per point, in the Mercator square, and behind the last
 * point how far off its places' dots the line begins and ends, in CSS pixels, y up.
 */
export interface CurvePixels {
  readonly pixels: Float32Array<ArrayBuffer>
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly pointsPerCurve: number
}

/** @param curves all with the same number of points, in drawing order */
export function curvePixels(curves: readonly Curve[]): CurvePixels {
  const pointsPerCurve = curves[0]?.points.length ?? 2
  const height = Math.max(Math.min(curves.length, ROWS_MAX), 1)
  const columns = Math.max(Math.ceil(curves.length / height), 1)
  const stride = pointsPerCurve + 1
  const width = columns * stride
  const pixels = new Float32Array(width * height * 4)
  curves.forEach(({ points, endOffsets }, k) => {
    const row = k % height
    const column = Math.floor(k / height)
    points.forEach((point, i) => {
      const before = points[i - 1] ?? point
      const after = points[i + 1] ?? point
      const [dx, dy] = [after.x - before.x, after.y - before.y]
      const length = Math.hypot(dx, dy) || 1
      const at = (row * width + column * stride + i) * 4
      pixels.set([point.x, point.y, dx / length, dy / length], at)
    })
    if (!endOffsets) return
    const { tail, tip } = endOffsets
    const at = (row * width + column * stride + pointsPerCurve) * 4
    pixels.set([tail.x, -tail.y, tip.x, -tip.y], at)
  })
  return { pixels, width, height, columns, pointsPerCurve }
}
