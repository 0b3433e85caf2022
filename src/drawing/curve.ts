import type { LngLat } from '@/model/schema/primitives'
import { apexPoint } from './arc-ends'
import type { EndOffsets } from './end-offset'
import {
  distance,
  dot,
  lngLatOf,
  lngLatOfVector,
  type MercatorPoint,
  mercatorOf,
  normalised,
  type Vector,
  vectorOf,
} from './mercator'
import { shortestTurn } from './world-frame'

/** A flow's line, its points evenly spaced, so that a share of its length is a position. */
export interface Curve {
  readonly points: readonly MercatorPoint[]
  /** Flat: in widths of the world. Globe: in radians. */
  readonly length: number
  /** How far off its places' dots it begins and ends on the screen; at them when left out. */
  readonly endOffsets?: EndOffsets
  /** Where its pressure markers stand, as a share of its length; in its middle when left out. */
  readonly pressureMarkersAt?: number
}

/** Finely sampled points of one line, and the lengths of the way up to each. */
interface Samples {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly lengths: Float64Array
}

let samples: Samples = {
  xs: new Float64Array(0),
  ys: new Float64Array(0),
  lengths: new Float64Array(0),
}

/** The same memory for each line: of thousands, objects for points that nobody keeps were half of the time. */
function fineSamples(count: number): Samples {
  if (samples.xs.length < count) {
    const numbers = () => new Float64Array(count)
    samples = { xs: numbers(), ys: numbers(), lengths: numbers() }
  }
  return samples
}

/**
 * How many samples are taken for each point that is drawn. Finer, the even spacing is true to a fraction
 * of a pixel; coarser is for lines that nobody looks at alone.
 */
export const OVERSAMPLING = { fine: 3, coarse: 1 } as const

function lerp(a: number, b: number, share: number): number {
  return a + (b - a) * share
}

/** As many points of a line on the flat map, at equal distances. */
export function evenly(points: readonly MercatorPoint[]): MercatorPoint[] {
  const lengths = accumulate(points, distance)
  return spaceEvenly(points, lengths, points.length)
}

/** Points at equal distances along a line. @param length of the samples that are of this line */
function spaceSamples(
  { xs, ys, lengths }: Samples,
  length: number,
  count: number,
): MercatorPoint[] {
  const total = lengths[length - 1] ?? 0
  const spaced: MercatorPoint[] = []
  let i = 0
  for (let k = 0; k < count; k += 1) {
    const wanted = (total * k) / (count - 1)
    while (i < length - 2 && (lengths[i + 1] ?? 0) < wanted) i += 1
    const before = lengths[i] ?? 0
    const step = (lengths[i + 1] ?? 0) - before
    const share = step > 0 ? Math.min(Math.max((wanted - before) / step, 0), 1) : 0
    spaced.push({
      x: lerp(xs[i] ?? 0, xs[i + 1] ?? 0, share),
      y: lerp(ys[i] ?? 0, ys[i + 1] ?? 0, share),
    })
  }
  return spaced
}

/** Points at equal distances along a line. @param lengths of the way up to each of `points` */
function spaceEvenly(
  points: readonly MercatorPoint[],
  lengths: readonly number[],
  count: number,
): MercatorPoint[] {
  if (points.length < 2) return []
  const { xs, ys, lengths: ways } = fineSamples(points.length)
  points.forEach(({ x, y }, i) => {
    xs[i] = x
    ys[i] = y
    ways[i] = lengths[i] ?? 0
  })
  return spaceSamples({ xs, ys, lengths: ways }, points.length, count)
}

function accumulate<T>(points: readonly T[], between: (a: T, b: T) => number): number[] {
  let total = 0
  return points.map((point, i) => {
    const before = points[i - 1]
    total += before === undefined ? 0 : between(before, point)
    return total
  })
}

/**
 * A smooth bow in Mercator space: every flow stays in the frame, where a true great circle
 * would leave it over the pole.
 * @param bow height as a share of the distance, to the left of the way from west to east
 */
export function flatCurve(
  from: MercatorPoint,
  to: MercatorPoint,
  apex: number,
  count: number,
  oversampling: number = OVERSAMPLING.fine,
): Curve {
  const middle = apexPoint(from, to, apex)
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 }
  const steps = count * oversampling
  const { xs, ys, lengths } = fineSamples(steps + 1)
  let length = 0
  for (let i = 0; i <= steps; i += 1) {
    const t = i / steps
    const start = (1 - t) * (1 - t)
    const turn = 2 * t * (1 - t)
    const end = t * t
    const x = start * from.x + turn * control.x + end * to.x
    const y = start * from.y + turn * control.y + end * to.y
    if (i > 0) {
      const dx = x - (xs[i - 1] ?? x)
      const dy = y - (ys[i - 1] ?? y)
      length += Math.sqrt(dx * dx + dy * dy)
    }
    xs[i] = x
    ys[i] = y
    lengths[i] = length
  }
  return { points: spaceSamples({ xs, ys, lengths }, steps + 1, count), length }
}

function unwrapped(lngLats: readonly LngLat[], startLng: number): MercatorPoint[] {
  let lng = startLng
  return lngLats.map((lngLat) => {
    lng += shortestTurn(lng, lngLat[0])
    return mercatorOf([lng, lngLat[1]])
  })
}

/** How far the middle of a flow on the globe leaves its great circle for its bow on the flat map. */
const GLOBE_APEX_SHARE = 0.85

function add(a: Vector, wa: number, b: Vector, wb: number): Vector {
  return [a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, a[2] * wa + b[2] * wb]
}

/** A point of the great circle between two unit vectors. */
function alongGreatCircle(a: Vector, b: Vector, angle: number, t: number): Vector {
  const sin = Math.sin(angle)
  if (sin < 1e-9) return normalised(add(a, 1 - t, b, t))
  return add(a, Math.sin((1 - t) * angle) / sin, b, Math.sin(t * angle) / sin)
}

/**
 * A great circle whose middle is drawn towards where the flow bows on the flat map, so that
 * flows part in the same order on both. True great circles to one coast all but coincide.
 * @param bow like that of `flatCurve`
 */
export function globeCurve(
  from: MercatorPoint,
  to: MercatorPoint,
  apex: number,
  count: number,
  oversampling: number = OVERSAMPLING.fine,
): Curve {
  const a = vectorOf(lngLatOf(from))
  const b = vectorOf(lngLatOf(to))
  const angle = Math.acos(Math.min(Math.max(dot(a, b), -1), 1))
  const middle = alongGreatCircle(a, b, angle, 0.5)
  const arced = vectorOf(lngLatOf(apexPoint(from, to, apex)))
  const target = normalised(add(middle, 1 - GLOBE_APEX_SHARE, arced, GLOBE_APEX_SHARE))
  const aside = add(target, 1, middle, -1)
  const steps = count * oversampling
  const samples = Array.from({ length: steps + 1 }, (_, i): Vector => {
    const t = i / steps
    return normalised(add(alongGreatCircle(a, b, angle, t), 1, aside, 4 * t * (1 - t)))
  })
  const lengths = accumulate(samples, (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]))
  const points = unwrapped(samples.map(lngLatOfVector), lngLatOf(from)[0])
  return { points: spaceEvenly(points, lengths, count), length: lengths.at(-1) ?? 0 }
}
