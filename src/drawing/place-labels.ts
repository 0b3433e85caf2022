import {
  coverCost,
  type Ground,
  groundOf,
  type LabelSurroundings,
  type OwnLine,
} from './cover-cost'
import type { LabelForm } from './label-candidates'
import { boxesOverlap, grown, isInside, type OrientedBox } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

/** One way to set a label: where, how turned, and how much worse than the best. */
export interface LabelCandidate {
  /** Names the position, so that a label stays where it was while that is still good. */
  readonly key: string
  readonly form: LabelForm['name']
  readonly box: OrientedBox
  /** What the words of a bent name take up, piece by piece; its box where it is straight. */
  readonly parts: readonly OrientedBox[]
  /** How much the name bends with its line, in radians for each pixel as it is read; 0 is straight. */
  readonly bend: number
  /** 0 is best; hundreds are a last resort. */
  readonly cost: number
  /** So dear may what it covers be: far from its dot, a name on a line would name the line. */
  readonly coverMax: number
  /** Where on its line a flow's name stands, as a share of the length; 0 for a place. */
  readonly share: number
  /** What it names, on the screen. */
  readonly anchor: ScreenPoint
  /** Whether a thin line leads from it to what it names. */
  readonly hasLeader: boolean
}

export interface LabelRequest {
  readonly id: string
  /** Higher ones choose first. */
  readonly priority: number
  readonly candidates: readonly LabelCandidate[]
  /** Where it was set last time; null the first time. */
  readonly lastKey: string | null
  /** Beyond this a label that covers lines says less than no label. */
  readonly costMax: number
  /** The flow it names; null for a place. */
  readonly ownLine: OwnLine | null
}

/** So much worse may a label become for the sake of one that would be left out. */
const SWAP_COST_MAX = 70

/** A label moves only where it gains something. */
const STAY_BONUS = 14

/** Air between two labels, in pixels; more between those of two flows, lest they share a gap. */
const AIR_PX = 3
const FLOWS_AIR_PX = 9

interface Choice {
  readonly candidate: LabelCandidate
  readonly ownLine: OwnLine | null
  /** Its own cost and that of what it covers. */
  readonly cost: number
}

/** A request with the candidates that lie where a label may, the cheapest first. */
interface Fitting extends LabelRequest {
  readonly candidates: readonly LabelCandidate[]
}

function fitting(request: LabelRequest, { area, obstacles }: LabelSurroundings): Fitting {
  const candidates = request.candidates.filter(
    ({ parts }) =>
      parts.every((part) => isInside(part, area)) &&
      !obstacles.some((obstacle) => parts.some((part) => boxesOverlap(part, obstacle))),
  )
  return { ...request, candidates: candidates.sort((a, b) => a.cost - b.cost) }
}

/** A label that is set. */
interface Taken {
  readonly candidate: LabelCandidate
  readonly isFlow: boolean
}

function isTooNear(label: LabelCandidate, ownLine: OwnLine | null, other: Taken): boolean {
  const airPx = ownLine !== null && other.isFlow ? FLOWS_AIR_PX : AIR_PX
  const isAlone = !label.hasLeader && !other.candidate.hasLeader
  if (isAlone && !boxesOverlap(grown(label.box, airPx), other.candidate.box)) return false
  return label.parts.some((part) => {
    const airy = grown(part, airPx)
    return other.candidate.parts.some((taken) => boxesOverlap(airy, taken))
  })
}

function bestOf(request: Fitting, taken: readonly Taken[], ground: Ground): Choice | null {
  let best: Choice | null = null
  let bestCost = request.costMax
  for (const candidate of request.candidates) {
    if (candidate.cost - STAY_BONUS >= bestCost) break
    const base = candidate.cost - (candidate.key === request.lastKey ? STAY_BONUS : 0)
    if (base >= bestCost) continue
    if (taken.some((other) => isTooNear(candidate, request.ownLine, other))) continue
    const limit = Math.min(bestCost - base, candidate.coverMax)
    const covered = coverCost(candidate, request.ownLine, limit, ground)
    if (covered > candidate.coverMax) continue
    const cost = base + covered
    if (cost >= bestCost) continue
    best = { candidate, ownLine: request.ownLine, cost }
    bestCost = cost
  }
  return best
}

type Placed = ReadonlyMap<string, Choice>

const takenBut = (placed: Placed, id: string | null): Taken[] =>
  [...placed].flatMap(([other, { candidate, ownLine }]) =>
    other === id ? [] : [{ candidate, isFlow: ownLine !== null }],
  )

/**
 * Finds a place for a label that has none by moving one other out of its way.
 * @returns both with their new places, or null where moving one is not enough
 */
function swapIn(
  late: Fitting,
  placed: Placed,
  requests: ReadonlyMap<string, Fitting>,
  ground: Ground,
): readonly [Choice, string, Choice] | null {
  for (const [other, { cost }] of placed) {
    const early = requests.get(other)
    const others = takenBut(placed, other)
    const forLate = early && bestOf(late, others, ground)
    if (!forLate) continue
    const patient = { ...early, costMax: Math.min(early.costMax, cost + SWAP_COST_MAX) }
    const forEarly = bestOf(
      patient,
      [...others, { candidate: forLate.candidate, isFlow: late.ownLine !== null }],
      ground,
    )
    if (forEarly) return [forLate, other, forEarly]
  }
  return null
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
  const ground = groundOf(surroundings)
  const fit = requests.map((request) => fitting(request, surroundings))
  const placed = new Map<string, Choice>()
  const byPriority = [...fit].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const left: Fitting[] = []
  for (const request of byPriority) {
    const best = bestOf(request, takenBut(placed, null), ground)
    if (best) placed.set(request.id, best)
    else left.push(request)
  }
  const byId = new Map(fit.map((request) => [request.id, request] as const))
  for (const late of left) {
    const swap = swapIn(late, placed, byId, ground)
    if (!swap) continue
    placed.set(late.id, swap[0])
    placed.set(swap[1], swap[2])
  }
  return new Map([...placed].map(([id, { candidate }]) => [id, candidate] as const))
}
