import type { Bundle } from './arc-ends'
import type { Curve } from './curve'
import type { Breadth, EndOffsets, PxOffset } from './end-offset'
import { isSamePoint, type MercatorPoint } from './mercator'

const AT_DOTS: EndOffsets = { tail: { x: 0, y: 0 }, tip: { x: 0, y: 0 } }

/** Between two lines that leave or reach one place, at least; heads are read apart from 14 on. */
const APART_PX = { tail: 4, tip: 5 } as const
const LEAST_PX = { tail: 9, tip: 14 } as const

/** The direction of a line at one of its ends is that of its first, or last, tenth. */
const END_SHARE = 0.1

interface End {
  readonly id: string
  readonly isTip: boolean
  readonly breadthPx: number
  /** Of the line there, from west to east. */
  readonly dx: number
  readonly dy: number
}

function directionAt(curve: Curve, isAtStart: boolean, isEastward: boolean) {
  const { points } = curve
  const step = Math.max(Math.round((points.length - 1) * END_SHARE), 1)
  const [a, b] = isAtStart ? [points[0], points[step]] : [points.at(-1 - step), points.at(-1)]
  if (!a || !b) return { dx: 1, dy: 0 }
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const sign = isEastward ? 1 : -1
  return { dx: (sign * (b.x - a.x)) / length, dy: (sign * (b.y - a.y)) / length }
}

/** Where the middle of each end comes to lie along the front, the first one to the left of the way. */
function alongFront(ends: readonly End[]): number[] {
  const middles: number[] = []
  ends.forEach((end, i) => {
    const before = ends[i - 1]
    const last = middles[i - 1] ?? 0
    if (!before) {
      middles.push(0)
      return
    }
    const kind = end.isTip || before.isTip ? 'tip' : 'tail'
    const wanted = (before.breadthPx + end.breadthPx) / 2 + APART_PX[kind]
    middles.push(last + Math.max(wanted, LEAST_PX[kind]))
  })
  const half = ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2
  return middles.map((middle) => middle - half)
}

/** Side by side across the way that the lines take there. */
function offsetsOf(ends: readonly End[]): PxOffset[] {
  const dx = ends.reduce((sum, end) => sum + end.dx, 0)
  const dy = ends.reduce((sum, end) => sum + end.dy, 0)
  const length = Math.hypot(dx, dy) || 1
  return alongFront(ends).map((along) => ({ x: (-dy / length) * along, y: (dx / length) * along }))
}

/**
 * Gives each line of a bundle its own place to leave from and to arrive at, side by side round the
 * dot, in the order in which the lines run: so no head lies on another. The same on every day.
 * @param breadthOf how much room a line wants at each end
 */
export function assignEndOffsets(
  bundles: readonly Bundle[],
  curves: ReadonlyMap<string, Curve>,
  breadthOf: (id: string) => Breadth,
): Map<string, EndOffsets> {
  const endOffsets = new Map<string, { tail: PxOffset; tip: PxOffset }>()
  for (const bundle of bundles) {
    const rows: { readonly at: MercatorPoint; readonly ends: End[] }[] = []
    for (const { ends } of bundle) {
      const curve = curves.get(ends.id)
      if (!curve) continue
      const isEastward =
        ends.from.x < ends.to.x || (ends.from.x === ends.to.x && ends.from.y >= ends.to.y)
      endOffsets.set(ends.id, { ...AT_DOTS })
      for (const isTip of [false, true]) {
        const at = isTip ? ends.to : ends.from
        const row = rows.find((each) => isSamePoint(each.at, at))
        const { tailPx, tipPx } = breadthOf(ends.id)
        const end: End = {
          id: ends.id,
          isTip,
          breadthPx: isTip ? tipPx : tailPx,
          ...directionAt(curve, !isTip, isEastward),
        }
        if (row) row.ends.push(end)
        else rows.push({ at, ends: [end] })
      }
    }
    for (const { ends } of rows) {
      offsetsOf(ends).forEach((offset, i) => {
        const end = ends[i]
        const endOffset = end && endOffsets.get(end.id)
        if (endOffset) endOffset[end.isTip ? 'tip' : 'tail'] = offset
      })
    }
  }
  return endOffsets
}
