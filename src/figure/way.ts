import type { ScreenCurve, ScreenPoint } from '@/drawing/screen-curve'

/** A spot on a line: where, which way it runs, and how far along the whole flow it is, 0…1. */
export interface Spot extends ScreenPoint {
  readonly angle: number
  readonly alongPx: number
  readonly share: number
}

/** A stretch of a flow that is seen, measured along the screen. */
export interface Way {
  /** Where drawing begins and ends: the room round the dots of places is left free. */
  readonly fromPx: number
  readonly toPx: number
  /** Where the arrowhead begins; the end where there is none. */
  readonly headPx: number
  readonly spotAt: (alongPx: number) => Spot
  /** The bends between two positions, both ends included. */
  readonly spots: (fromPx: number, toPx: number) => Spot[]
}

interface Run {
  readonly points: readonly ScreenPoint[]
  /** Positions of its ends among the points of the flow. */
  readonly first: number
  readonly last: number
}

/** A flow over the globe's edge falls into pieces. */
function visibleRuns(points: ScreenCurve['points']): Run[] {
  const runs: { points: ScreenPoint[]; first: number; last: number }[] = []
  points.forEach((point, i) => {
    if (!point) return
    const run = runs.at(-1)
    if (run && run.last === i - 1) {
      run.points.push(point)
      run.last = i
    } else runs.push({ points: [point], first: i, last: i })
  })
  return runs.filter((run) => run.points.length > 1)
}

/** What end offsets and bends add to a line, or take from it; more is the foreshortening of a globe. */
const NEAR_SHARE = 0.2

/**
 * How far along each bend lies. A line that is seen whole is measured along its curve, as on the live
 * map, so that dashes fall on the same spots in both.
 */
function alongsOf({ points }: Run, { lengthPx, points: { length } }: ScreenCurve): number[] {
  let totalPx = 0
  const seen = points.map((point, i) => {
    const before = points[i - 1]
    totalPx += before ? Math.hypot(point.x - before.x, point.y - before.y) : 0
    return totalPx
  })
  const isWhole = points.length === length && Math.abs(totalPx / lengthPx - 1) < NEAR_SHARE
  return isWhole ? points.map((_, i) => (lengthPx * i) / (length - 1)) : seen
}

function wayOf(run: Run, curve: ScreenCurve): Way {
  const { points } = run
  const steps = curve.points.length - 1
  const alongs = alongsOf(run, curve)
  const totalPx = alongs.at(-1) ?? 0
  const spotAt = (alongPx: number): Spot => {
    let i = 0
    while (i < points.length - 2 && (alongs[i + 1] ?? 0) < alongPx) i += 1
    const a = points[i] ?? { x: 0, y: 0 }
    const b = points[i + 1] ?? a
    const stepPx = (alongs[i + 1] ?? 0) - (alongs[i] ?? 0)
    const rest = stepPx > 0 ? (alongPx - (alongs[i] ?? 0)) / stepPx : 0
    return {
      x: a.x + (b.x - a.x) * rest,
      y: a.y + (b.y - a.y) * rest,
      angle: Math.atan2(b.y - a.y, b.x - a.x),
      alongPx,
      share: (run.first + i + rest) / steps,
    }
  }
  const hasTip = run.last === steps
  const toPx = totalPx - (hasTip ? curve.trimPx : 0)
  const fromPx = Math.min(run.first === 0 ? curve.trimPx : 0, toPx)
  return {
    fromPx,
    toPx,
    headPx: hasTip ? Math.max(toPx - curve.headLengthPx, fromPx) : toPx,
    spotAt,
    spots: (from, to) => [
      spotAt(from),
      ...alongs.filter((along) => along > from + 0.5 && along < to - 0.5).map(spotAt),
      spotAt(to),
    ],
  }
}

/** The stretches of a flow that are seen, from its tail to its head. */
export function waysOf(curve: ScreenCurve): Way[] {
  return visibleRuns(curve.points).map((run) => wayOf(run, curve))
}

/** A point beside a line: positive to the right of its way. */
export function aside({ x, y, angle }: Spot, byPx: number): ScreenPoint {
  return { x: x - Math.sin(angle) * byPx, y: y + Math.cos(angle) * byPx }
}
