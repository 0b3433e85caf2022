import type { Projection } from '@/store/view-state'
import type { ArcEnds } from './arc-ends'
import { type Curve, evenly } from './curve'
import { distance, type MercatorPoint, meanOf } from './mercator'

/** Flows of one kind that run together most of their way, and part near their ends. */
export interface Trunk {
  readonly id: string
  /** The way they share, as one flow. */
  readonly ends: ArcEnds
  readonly members: readonly ArcEnds[]
}

/** Both ends together may lie apart by this share of the way, and it is still one way. */
const NEAR_SHARE = 0.14
/** Shorter ways are told apart anyway, as a share of the world. */
const LENGTH_LEAST = 0.2

/** Where on the shared way those from elsewhere have joined, and where those to elsewhere part. */
const JOINED_AT = 0.16
const PARTS_AT = 0.8

function runTogether(a: ArcEnds, b: ArcEnds): boolean {
  if (a.rank !== b.rank || a.scope !== b.scope || a.isRelation || b.isRelation) return false
  const length = Math.min(distance(a.from, a.to), distance(b.from, b.to))
  if (length < LENGTH_LEAST) return false
  return distance(a.from, b.from) + distance(a.to, b.to) <= NEAR_SHARE * length
}

/** The end at which most flows of all meet; else the middle of all. */
function commonEnd(points: readonly MercatorPoint[], all: readonly MercatorPoint[]): MercatorPoint {
  const counts = points.map((point) => all.filter(({ x, y }) => x === point.x && y === point.y))
  const most = Math.max(...counts.map(({ length }) => length))
  const shared = points.filter((_, i) => counts[i]?.length === most)
  const [first] = shared
  const isOne = first && shared.every(({ x, y }) => x === first.x && y === first.y)
  return isOne ? first : meanOf(points)
}

function trunkOf(members: readonly ArcEnds[], flows: readonly ArcEnds[]): Trunk | null {
  const [first] = members
  if (!first || members.length < 2) return null
  const id = `trunk:${first.id}`
  const from = commonEnd(
    members.map((each) => each.from),
    flows.map((each) => each.from),
  )
  const to = commonEnd(
    members.map((each) => each.to),
    flows.map((each) => each.to),
  )
  return { id, ends: { id, rank: first.rank, from, to }, members }
}

/**
 * Flows that would lie side by side over an ocean, as one band each. The same for any order of flows.
 * @returns trunks of two or more; what is in none runs alone
 */
export function findTrunks(flows: readonly ArcEnds[]): Trunk[] {
  const groups: ArcEnds[][] = []
  for (const flow of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groups.find((members) => members.every((other) => runTogether(other, flow)))
    if (group) group.push(flow)
    else groups.push([flow])
  }
  return groups.flatMap((members) => trunkOf(members, flows) ?? [])
}

function smooth(from: number, to: number, share: number): number {
  const t = Math.min(Math.max((share - from) / (to - from), 0), 1)
  return t * t * (3 - 2 * t)
}

function lengthOf(points: readonly MercatorPoint[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1]
    return before ? sum + distance(before, point) : sum
  }, 0)
}

/** The pressure markers of a flow stand where it runs alone. */
export const BRANCH_MARKERS_AT = 0.92

/** One flow's line: the shared way, left for its own ends near them. */
export function branchOf(
  trunk: Trunk,
  shared: Curve,
  { from, to }: ArcEnds,
  projection: Projection,
): Curve {
  const { points } = shared
  const [fromX, fromY] = [from.x - trunk.ends.from.x, from.y - trunk.ends.from.y]
  const [toX, toY] = [to.x - trunk.ends.to.x, to.y - trunk.ends.to.y]
  const own = points.map(({ x, y }, i) => {
    const share = i / (points.length - 1)
    const before = 1 - smooth(0, JOINED_AT, share)
    const after = smooth(PARTS_AT, 1, share)
    return { x: x + fromX * before + toX * after, y: y + fromY * before + toY * after }
  })
  const length = (shared.length * lengthOf(own)) / lengthOf(points)
  return {
    ...shared,
    points: projection === 'flat' ? evenly(own) : own,
    length,
    pressureMarkersAt: BRANCH_MARKERS_AT,
  }
}
