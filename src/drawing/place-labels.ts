import { type BoxGrid, createBoxGrid, rectRound, rectRoundAll } from './box-grid'
import {
  coverCost,
  type Ground,
  groundOf,
  type LabelSurroundings,
  type OwnLine,
} from './cover-cost'
import type { LabelCandidate } from './label-candidate'
import { type LabelWays, listWays, type Way, type WayList } from './label-ways'
import { boxesOverlap, grown, isInside, type OrientedBox, type Rect } from './oriented-box'

export interface LabelRequest {
  readonly id: string
  /** Higher ones choose first. */
  readonly priority: number
  readonly ways: readonly LabelWays[]
  /** For one that finds no room in those, even where another label would move for it. */
  readonly lastWays?: readonly LabelWays[]
  /** What else than room it takes for a name to be read right; all may stand when left out. */
  readonly mayStand?: (candidate: LabelCandidate) => boolean
  /** Where it was set last time; null the first time. */
  readonly lastKey: string | null
  /** Beyond this a label that covers lines says less than no label. */
  readonly costMax: number
  /** The flow it names; null for a place. */
  readonly ownLine: OwnLine | null
}

/** So much worse may a label become for the sake of one that would be left out: more for one that is worth more. */
const SWAP_COST_MAX = 70
const SWAP_COST_SHARE = 0.1

/** A label moves only where it gains something. */
const STAY_BONUS = 14

/** Air between two labels, in pixels; more between those of two flows, lest they share a gap. */
const AIR_PX = 3
const FLOWS_AIR_PX = 9

/** So many are tried, those of high priority first; the others wait to be pointed at. */
const TRIED_MOST = 300

/** Of more than so many, no one misses the one for which another would have moved. */
const MOVED_MOST = 100

/** Of more than so many, whoever waits finds nothing left. */
const ROOMY_MOST = 20

/** A label that is set. */
interface Choice {
  readonly id: string
  readonly isFlow: boolean
  readonly candidate: LabelCandidate
  /** Its own cost and that of what it covers. */
  readonly cost: number
}

/** A request with its ways, the cheapest first. */
interface Asking {
  readonly request: LabelRequest
  readonly list: WayList
}

/** What labels are set on: what lies there, and the labels that are set already. */
interface Board {
  readonly area: Rect
  readonly obstacles: BoxGrid<OrientedBox>
  readonly ground: Ground
  readonly taken: BoxGrid<Choice>
  /** By id, in the order in which they found their places. */
  readonly placed: Map<string, Choice>
}

function boardOf(surroundings: LabelSurroundings): Board {
  const { area } = surroundings
  const obstacles = createBoxGrid<OrientedBox>(area)
  for (const obstacle of surroundings.obstacles) obstacles.add(obstacle, rectRound(obstacle))
  return {
    area,
    obstacles,
    ground: groundOf(surroundings),
    taken: createBoxGrid(area),
    placed: new Map(),
  }
}

/** Whether a label may stand there, as long as no other does. */
function isFree(way: Way, { mayStand }: LabelRequest, { area, obstacles }: Board): boolean {
  const { candidate } = way
  way.isFree ??=
    candidate.parts.every(
      (part) =>
        isInside(part, area) &&
        !obstacles.some(rectRound(part), (obstacle) => boxesOverlap(part, obstacle)),
    ) &&
    (mayStand?.(candidate) ?? true)
  return way.isFree
}

function isTooNear(label: LabelCandidate, isFlow: boolean, other: Choice): boolean {
  const airPx = isFlow && other.isFlow ? FLOWS_AIR_PX : AIR_PX
  const isAlone = !label.hasLeader && !other.candidate.hasLeader
  if (isAlone && !boxesOverlap(grown(label.box, airPx), other.candidate.box)) return false
  return label.parts.some((part) => {
    const airy = grown(part, airPx)
    return other.candidate.parts.some((taken) => boxesOverlap(airy, taken))
  })
}

const airRound = ({ parts }: LabelCandidate): Rect => rectRoundAll(parts, FLOWS_AIR_PX)

function isBlocked(label: LabelCandidate, isFlow: boolean, { taken }: Board): boolean {
  return taken.some(airRound(label), (other) => isTooNear(label, isFlow, other))
}

/** @returns null where no way costs less than `costMax` */
function bestOf({ request, list }: Asking, board: Board, costMax: number): Choice | null {
  const { id, ownLine, lastKey } = request
  const isFlow = ownLine !== null
  let best: Choice | null = null
  let bestCost = costMax
  for (let i = 0, way = list.at(0); way; i += 1, way = list.at(i)) {
    const { candidate } = way
    if (candidate.cost - STAY_BONUS >= bestCost) break
    const base = candidate.cost - (candidate.key === lastKey ? STAY_BONUS : 0)
    if (base >= bestCost || !isFree(way, request, board)) continue
    if (isBlocked(candidate, isFlow, board)) continue
    const limit = Math.min(bestCost - base, candidate.coverMax)
    const covered = coverCost(way, ownLine, limit, board.ground)
    if (covered > candidate.coverMax) continue
    const cost = base + covered
    if (cost >= bestCost) continue
    best = { id, isFlow, candidate, cost }
    bestCost = cost
  }
  return best
}

function put(choice: Choice, { placed, taken }: Board): void {
  placed.set(choice.id, choice)
  taken.add(choice, rectRoundAll(choice.candidate.parts))
}

function lift(choice: Choice, { taken }: Board): void {
  taken.remove(choice, rectRoundAll(choice.candidate.parts))
}

/** Labels of which one alone stands in the way of a late one; null where a way has become free. */
function loneBlockers({ request, list }: Asking, board: Board): ReadonlySet<string> | null {
  const isFlow = request.ownLine !== null
  const lone = new Set<string>()
  for (let i = 0, way = list.at(0); way; i += 1, way = list.at(i)) {
    const { candidate } = way
    if (candidate.cost - STAY_BONUS >= request.costMax) break
    if (!isFree(way, request, board)) continue
    const near = board.taken.near(airRound(candidate))
    const [first, second] = near.filter((other) => isTooNear(candidate, isFlow, other))
    if (!first) return null
    if (!second) lone.add(first.id)
  }
  return lone
}

/** Finds a place for a label that has none by moving one other out of its way. */
function swapIn(late: Asking, askings: ReadonlyMap<string, Asking>, board: Board): void {
  const lone = loneBlockers(late, board)
  const worse = Math.max(SWAP_COST_MAX, late.request.costMax * SWAP_COST_SHARE)
  for (const [id, before] of board.placed) {
    const early = askings.get(id)
    if (!early || lone?.has(id) === false) continue
    lift(before, board)
    const forLate = bestOf(late, board, late.request.costMax)
    if (forLate) {
      put(forLate, board)
      const costMax = Math.min(early.request.costMax, before.cost + worse)
      const forEarly = bestOf(early, board, costMax)
      if (forEarly) {
        put(forEarly, board)
        return
      }
      lift(forLate, board)
      board.placed.delete(forLate.id)
    }
    put(before, board)
  }
}

/**
 * Sets labels so that none lies on another, on an obstacle or under a panel. Those of higher
 * priority choose first; one that finds no place may move another, or is left out.
 * @returns the chosen candidate by id; pure, and the same for the same input
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: LabelSurroundings,
): Map<string, LabelCandidate> {
  const board = boardOf(surroundings)
  const tried = requests
    .toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    .slice(0, TRIED_MOST)
    .map((request): Asking => ({ request, list: listWays(request.ways) }))
  const askings = new Map(tried.map((asking) => [asking.request.id, asking] as const))
  const mayMove = tried.length < MOVED_MOST
  const set = (asking: Asking): boolean => {
    const best = bestOf(asking, board, asking.request.costMax)
    if (best) put(best, board)
    return best !== null
  }
  const lastOf = ({ request }: Asking): Asking | null =>
    request.lastWays ? { request, list: listWays(request.lastWays) } : null
  const late: Asking[] = []
  for (const asking of tried) {
    if (set(asking)) continue
    const last = tried.length > ROOMY_MOST ? lastOf(asking) : null
    if (!last || !set(last)) late.push(asking)
  }
  for (const asking of late) {
    const last = lastOf(asking)
    const isSet = () => board.placed.has(asking.request.id)
    if (mayMove) swapIn(asking, askings, board)
    if (last && !isSet()) set(last)
    if (last && !isSet() && mayMove) swapIn(last, askings, board)
  }
  return new Map([...board.placed].map(([id, { candidate }]) => [id, candidate] as const))
}
