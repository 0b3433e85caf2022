import type { Curve } from '@/drawing/curve'

/** Rows beyond this go into further columns: every WebGL2 device takes such a height. */
const ROWS_MAX = 2048

/** All curves as pixels: position and direction per point, in the Mercator square. */
export interface CurvePixels {
  readonly pixels: Float32Array<ArrayBuffer>
  readonly width: number
  readonly height: number
  readonly pointsPerCurve: number
}

/** @param curves all with the same number of points, in drawing order */
export function curvePixels(curves: readonly Curve[]): CurvePixels {
  const pointsPerCurve = curves[0]?.points.length ?? 2
  const height = Math.max(Math.min(curves.length, ROWS_MAX), 1)
  const columns = Math.max(Math.ceil(curves.length / height), 1)
  const width = columns * pointsPerCurve
  const pixels = new Float32Array(width * height * 4)
  curves.forEach(({ points }, k) => {
    const row = k % height
    const column = Math.floor(k / height)
    points.forEach((point, i) => {
      const before = points[i - 1] ?? point
      const after = points[i + 1] ?? point
      const [dx, dy] = [after.x - before.x, after.y - before.y]
      const length = Math.hypot(dx, dy) || 1
      const at = (row * width + column * pointsPerCurve + i) * 4
      pixels.set([point.x, point.y, dx / length, dy / length], at)
    })
  })
  return { pixels, width, height, pointsPerCurve }
}
