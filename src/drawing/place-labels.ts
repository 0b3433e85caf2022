import type { LabelForm } from './label-candidates'
import { boxesOverlap, isInside, lengthInside, type OrientedBox, type Rect } from './oriented-box'
import { type ScreenPoint, segmentsCross } from './screen-curve'

/** One way to set a label: where, how turned, and how much worse than the best. */
export interface LabelCandidate {
  /** Names the position, so that a label stays where it was while that is still good. */
  readonly key: string
  readonly form: LabelForm['name']
  readonly box: OrientedBox
  /** 0 is best; hundreds are a last resort. */
  readonly cost: number
  /** So dear may what it covers be: far from its dot, a name on a line would name the line. */
  readonly coverMax: number
  /** Where on its line a flow's name stands, as a share of the length; 0 for a place. */
  readonly share: number
  /** What it names, on the screen. */
  readonly anchor: ScreenPoint
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
  readonly ownLine: string | null
}

/** A flow's line with the room it takes up to each side. */
interface LineObstacle {
  readonly id: string
  readonly points: readonly (ScreenPoint | null)[]
  readonly halfWidthPx: number
}

export interface LabelSurroundings {
  /** What panels leave free. */
  readonly area: Rect
  /** Never covered: dots. */
  readonly obstacles: readonly OrientedBox[]
  /** Covered only by what has to be named: arrowheads, jaws. */
  readonly marks: readonly OrientedBox[]
  /** Avoided where possible, dearer the more of a line is covered. */
  readonly lines: readonly LineObstacle[]
}

/** Per pixel of a line under a label, wide lines more. */
const LINE_COST = 9
const LINE_COST_PER_PX = 0.8

/** A name on its own line is only less readable; on another's it is misread. */
const OWN_LINE_SHARE = 0.4

/** Another line between a name and what it names. */
const PARTED_COST = { link: 260, place: 40 } as const

/** A covered arrowhead or jaw: more than most labels may cost. */
const MARK_COST = 400

/** So much worse may a label become for the sake of one that would be left out. */
const SWAP_COST_MAX = 70

/** A label moves only where it gains something. */
const STAY_BONUS = 14

/** Air between two labels, in pixels. */
const AIR_PX = 3

function grown(box: OrientedBox, byPx: number): OrientedBox {
  return { ...box, halfWidth: box.halfWidth + byPx, halfHeight: box.halfHeight + byPx }
}

/** Dear when a label lies on lines. @param limit nothing above it is of interest */
function lineCost(
  { box, anchor }: LabelCandidate,
  ownLine: string | null,
  lines: readonly LineObstacle[],
  limit: number,
): number {
  let cost = 0
  for (const { id, points, halfWidthPx } of lines) {
    const perPx =
      (LINE_COST + LINE_COST_PER_PX * halfWidthPx) * (id === ownLine ? OWN_LINE_SHARE : 1)
    const wide = grown(box, halfWidthPx)
    const parted = id === ownLine ? 0 : PARTED_COST[ownLine === null ? 'place' : 'link']
    const reach = wide.halfWidth + wide.halfHeight
    for (let i = 1; i < points.length; i += 1) {
      const a = points[i - 1]
      const b = points[i]
      if (!a || !b) continue
      if (Math.min(Math.abs(a.x - box.x), Math.abs(b.x - box.x)) > reach + 80) continue
      cost += lengthInside(wide, a, b) * perPx
      if (parted > 0 && segmentsCross(anchor, box, a, b)) cost += parted
      if (cost > limit) return cost
    }
  }
  return cost
}

interface Choice {
  readonly candidate: LabelCandidate
  /** Its own cost and that of what it covers. */
  readonly cost: number
}

function bestOf(
  request: LabelRequest,
  taken: readonly OrientedBox[],
  { area, obstacles, marks, lines }: LabelSurroundings,
): Choice | null {
  let best: Choice | null = null
  let bestCost = request.costMax
  for (const candidate of request.candidates) {
    const bonus = candidate.key === request.lastKey ? STAY_BONUS : 0
    const base = candidate.cost - bonus
    if (base >= bestCost || !isInside(candidate.box, area)) continue
    const airy = grown(candidate.box, AIR_PX)
    if (obstacles.some((obstacle) => boxesOverlap(candidate.box, obstacle))) continue
    if (taken.some((box) => boxesOverlap(airy, box))) continue
    const limit = Math.min(bestCost - base, candidate.coverMax)
    const onMarks = marks.filter((mark) => boxesOverlap(candidate.box, mark)).length * MARK_COST
    if (onMarks > limit) continue
    const covered = onMarks + lineCost(candidate, request.ownLine, lines, limit - onMarks)
    if (covered > candidate.coverMax) continue
    const cost = base + covered
    if (cost >= bestCost) continue
    best = { candidate, cost }
    bestCost = cost
  }
  return best
}

type Placed = ReadonlyMap<string, Choice>

const boxesBut = (placed: Placed, id: string | null): OrientedBox[] =>
  [...placed].flatMap(([other, { candidate }]) => (other === id ? [] : [candidate.box]))

/**
 * Finds a place for a label that has none by moving one other out of its way.
 * @returns both with their new places, or null where moving one is not enough
 */
function swapIn(
  late: LabelRequest,
  placed: Placed,
  requests: ReadonlyMap<string, LabelRequest>,
  surroundings: LabelSurroundings,
): readonly [Choice, string, Choice] | null {
  for (const [other, { cost }] of placed) {
    const early = requests.get(other)
    const others = boxesBut(placed, other)
    const forLate = early && bestOf(late, others, surroundings)
    if (!forLate) continue
    const patient = { ...early, costMax: Math.min(early.costMax, cost + SWAP_COST_MAX) }
    const forEarly = bestOf(patient, [...others, forLate.candidate.box], surroundings)
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
  const placed = new Map<string, Choice>()
  const byPriority = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const left: LabelRequest[] = []
  for (const request of byPriority) {
    const best = bestOf(request, boxesBut(placed, null), surroundings)
    if (best) placed.set(request.id, best)
    else left.push(request)
  }
  const byId = new Map(requests.map((request) => [request.id, request] as const))
  for (const late of left) {
    const swap = swapIn(late, placed, byId, surroundings)
    if (!swap) continue
    placed.set(late.id, swap[0])
    placed.set(swap[1], swap[2])
  }
  return new Map([...placed].map(([id, { candidate }]) => [id, candidate] as const))
}
