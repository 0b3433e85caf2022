import { type ScreenPoint, segmentsCross } from '../screen-curve'
import type { DrawnFlow, DrawnMap, Fault } from './drawn-map'
import { distanceToWay, lengthOf, type Piece } from './flow-way'
import { type Head, headOf, headsOverlap, isOnHead } from './heads'

/** One flow with its drawn part. */
export interface Walked {
  readonly flow: DrawnFlow
  readonly way: readonly Piece[]
  readonly head: Head | null
}

/** Steeper crossings are read without effort. */
const CLEAR_DEGREES = 60
/** What is faded is seen as ground. */
const FAINT_ALPHA = 0.5
/** Of lines that run on each other, so much is one blemish. */
const MERGED_PX = 40
const MERGED_MAX = 3
/** Two arrivals at one place, nearer than this, are read as one. */
const ARRIVALS_PX = 14
const DOT_PX = 4

const WEIGHT = {
  steepCrossing: 1,
  acuteCrossing: 4,
  node: 3,
  heads: 4,
  headOnFlow: 1.5,
  arrivals: 1.5,
  cut: 6,
} as const

function acuteDegrees(a: Piece, b: Piece): number {
  const angle = (piece: Piece) => Math.atan2(piece.b.y - piece.a.y, piece.b.x - piece.a.x)
  const turn = (Math.abs(angle(a) - angle(b)) * 180) / Math.PI
  const folded = turn % 180
  return Math.min(folded, 180 - folded)
}

const faintness = (...flows: readonly DrawnFlow[]): number =>
  flows.some(({ alpha }) => alpha < FAINT_ALPHA) ? 0.5 : 1

const pairName = (a: DrawnFlow, b: DrawnFlow) => `${a.curve.id} × ${b.curve.id}`

const isOneTrunk = (a: DrawnFlow, b: DrawnFlow) => a.trunk !== null && a.trunk === b.trunk

function crossings(a: Walked, b: Walked): Fault[] {
  return a.way.flatMap((first) =>
    nearby(first, b.way).flatMap((second): Fault[] => {
      if (!segmentsCross(first.a, first.b, second.a, second.b)) return []
      const acute = Math.max(CLEAR_DEGREES - acuteDegrees(first, second), 0) / CLEAR_DEGREES
      const weight = WEIGHT.steepCrossing + WEIGHT.acuteCrossing * acute
      const about = pairName(a.flow, b.flow)
      return [{ kind: 'crossing', about, weight: weight * faintness(a.flow, b.flow) }]
    }),
  )
}

/** The stretches of a line that may cross another one. */
function nearby({ a, b }: Piece, way: readonly Piece[]): Piece[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return way.filter(
    (other) =>
      Math.max(other.a.x, other.b.x) >= left &&
      Math.min(other.a.x, other.b.x) <= right &&
      Math.max(other.a.y, other.b.y) >= top &&
      Math.min(other.a.y, other.b.y) <= bottom,
  )
}

/** Lines that leave or reach one place on each other. */
function merging(a: Walked, b: Walked): Fault[] {
  const mergedPx = a.way.reduce((sum, piece) => {
    const middle = { x: (piece.a.x + piece.b.x) / 2, y: (piece.a.y + piece.b.y) / 2 }
    return distanceToWay(middle, b.way, piece.halfPx + 1) < piece.halfPx + 1
      ? sum + lengthOf(piece)
      : sum
  }, 0)
  if (mergedPx === 0) return []
  const weight = Math.min(mergedPx / MERGED_PX, MERGED_MAX) * faintness(a.flow, b.flow)
  return [{ kind: 'merging', about: pairName(a.flow, b.flow), weight }]
}

function headFaults(a: Walked, b: Walked): Fault[] {
  const about = pairName(a.flow, b.flow)
  const faint = faintness(a.flow, b.flow)
  if (a.head && b.head && headsOverlap(a.head, b.head)) {
    return [{ kind: 'heads overlap', about, weight: WEIGHT.heads * faint }]
  }
  const isUnder = (head: Head | null, way: readonly Piece[]) =>
    head !== null && way.some((piece) => isOnHead(head, piece))
  if (!isUnder(a.head, b.way) && !isUnder(b.head, a.way)) return []
  return [{ kind: 'head on flow', about, weight: WEIGHT.headOnFlow * faint }]
}

function arrivals(a: Walked, b: Walked, scale: number): Fault[] {
  if (a.flow.to !== b.flow.to || !a.head || !b.head) return []
  const apart = Math.hypot(a.head.tip.x - b.head.tip.x, a.head.tip.y - b.head.tip.y)
  if (apart >= ARRIVALS_PX * scale) return []
  const weight = WEIGHT.arrivals * faintness(a.flow, b.flow)
  return [{ kind: 'arrivals near', about: pairName(a.flow, b.flow), weight }]
}

function pairFaults(a: Walked, b: Walked, scale: number): Fault[] {
  const together = isOneTrunk(a.flow, b.flow)
    ? []
    : [...crossings(a, b), ...merging(a, b), ...headFaults(a, b)]
  return [...together, ...arrivals(a, b, scale)]
}

function nodesUnder({ flow, way }: Walked, { places, scale }: DrawnMap): Fault[] {
  return places.flatMap(({ id, at }): Fault[] => {
    if (id === flow.from || id === flow.to) return []
    if (distanceToWay(at, way, DOT_PX * scale) > DOT_PX * scale) return []
    const about = `${id} under ${flow.curve.id}`
    return [{ kind: 'node under flow', about, weight: WEIGHT.node * faintness(flow) }]
  })
}

function cutOff({ flow, way }: Walked, { area }: DrawnMap): Fault[] {
  const isOut = ({ x, y }: ScreenPoint) =>
    x < area.left || x > area.right || y < area.top || y > area.bottom
  const wholePx = way.reduce((sum, piece) => sum + lengthOf(piece), 0)
  const outPx = way.reduce((sum, piece) => (isOut(piece.b) ? sum + lengthOf(piece) : sum), 0)
  if (outPx === 0) return []
  const weight = ((WEIGHT.cut * outPx) / wholePx) * faintness(flow)
  return [{ kind: 'flow cut', about: flow.curve.id, weight }]
}

export function walk(flow: DrawnFlow, way: readonly Piece[]): Walked {
  return { flow, way, head: headOf(flow) }
}

/** What is wrong with the lines themselves. */
export function flowFaults(walked: readonly Walked[], map: DrawnMap): Fault[] {
  const pairs = walked.flatMap((a, i) => walked.slice(i + 1).map((b) => [a, b] as const))
  return [
    ...pairs.flatMap(([a, b]) => pairFaults(a, b, map.scale)),
    ...walked.flatMap((each) => [...nodesUnder(each, map), ...cutOff(each, map)]),
  ]
}
