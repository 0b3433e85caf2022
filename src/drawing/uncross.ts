import { apexPoint, type Bundle } from './arc-ends'
import type { MercatorPoint } from './mercator'
import { segmentsCross } from './screen-curve'

/** Stretches in which a line is looked at: crossings are counted, not drawn. */
const SEGMENTS = 14
/** Larger bundles are not gone through: with hundreds of lines none is followed. */
const LARGEST = 24
const ROUNDS = 6

/** A line as coarse as its crossings need it. */
function coarse({ ends: { from, to }, apex }: Bundle[number]): MercatorPoint[] {
  const middle = apexPoint(from, to, apex)
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 }
  return Array.from({ length: SEGMENTS + 1 }, (_, i) => {
    const t = i / SEGMENTS
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    return {
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    }
  })
}

function crossingsOf(line: readonly MercatorPoint[], other: readonly MercatorPoint[]): number {
  let count = 0
  for (let i = 1; i < line.length; i += 1) {
    for (let k = 1; k < other.length; k += 1) {
      const [a, b, c, d] = [line[i - 1], line[i], other[k - 1], other[k]]
      if (a && b && c && d && segmentsCross(a, b, c, d)) count += 1
    }
  }
  return count
}

function crossings(bundle: Bundle): number {
  const lines = bundle.map(coarse)
  return lines.reduce(
    (sum, line, i) =>
      lines.slice(i + 1).reduce((here, other) => here + crossingsOf(line, other), sum),
    0,
  )
}

/**
 * The order of a bundle in which fewest of its lines cross: neighbours change places as long as that
 * helps.
 * @param bowed how lines bow in some order
 */
export function uncrossed<T>(members: readonly T[], arced: (order: readonly T[]) => Bundle): T[] {
  const order = [...members]
  if (order.length < 3 || order.length > LARGEST) return order
  let fewest = crossings(arced(order))
  for (let round = 0; round < ROUNDS && fewest > 0; round += 1) {
    const before = fewest
    for (let i = 1; i < order.length; i += 1) {
      const [a, b] = [order[i - 1], order[i]]
      if (a === undefined || b === undefined) continue
      order[i - 1] = b
      order[i] = a
      const now = crossings(arced(order))
      if (now < fewest) {
        fewest = now
        continue
      }
      order[i - 1] = a
      order[i] = b
    }
    if (fewest === before) break
  }
  return order
}
