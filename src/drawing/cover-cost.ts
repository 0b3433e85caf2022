import { boxesOverlap, grown, lengthInside, type OrientedBox, type Rect } from './oriented-box'
import type { LabelCandidate } from './place-labels'
import { type ScreenPoint, segmentsCross } from './screen-curve'

/** A flow's line with the room it takes up to each side. */
interface LineObstacle {
  readonly id: string
  readonly points: readonly (ScreenPoint | null)[]
  readonly halfWidthPx: number
  /** Lines of one trunk lie on each other: a name is read with any of them. */
  readonly trunk: string | null
}

/** The line that a name is read with. */
export interface OwnLine {
  readonly id: string
  readonly trunk: string | null
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

/** A flow's name is set so near to its own line that another one within this would be nearer. */
const NEARER_PX = 4
const NEARER_COST = 270

/** Another line between a name and what it names. */
const PARTED_COST = { link: 260, place: 40 } as const

/** A covered arrowhead or jaw: more than most labels may cost. */
const MARK_COST = 400

/** A line with the rectangle that it lies in: most labels are far from most lines. */
interface FramedLine extends LineObstacle {
  readonly frame: Rect
}

function framed(line: LineObstacle): FramedLine {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const point of line.points) {
    if (!point) continue
    frame.left = Math.min(frame.left, point.x)
    frame.right = Math.max(frame.right, point.x)
    frame.top = Math.min(frame.top, point.y)
    frame.bottom = Math.max(frame.bottom, point.y)
  }
  return { ...line, frame }
}

/** What a line has to reach into to touch a label, or to part it from what it names. */
function reachOf({ box, anchor }: LabelCandidate, halfWidthPx: number): Rect {
  const reach = box.halfWidth + box.halfHeight + 2 * (halfWidthPx + NEARER_PX)
  return {
    left: Math.min(box.x - reach, anchor.x),
    right: Math.max(box.x + reach, anchor.x),
    top: Math.min(box.y - reach, anchor.y),
    bottom: Math.max(box.y + reach, anchor.y),
  }
}

/** What a stretch of line under the words of a label costs, and whether it is a rival to its own. */
function stretchCost(
  parts: readonly OrientedBox[],
  line: FramedLine,
  a: ScreenPoint,
  b: ScreenPoint,
): { readonly px: number; readonly isNear: boolean } {
  let px = 0
  let isNear = false
  for (const part of parts) {
    const wide = grown(part, line.halfWidthPx)
    px += lengthInside(wide, a, b)
    isNear ||= px > 0 || lengthInside(grown(wide, NEARER_PX), a, b) > 0
  }
  return { px, isNear }
}

function isOwnLine({ id, trunk }: FramedLine, own: OwnLine | null): boolean {
  return own !== null && (id === own.id || (trunk !== null && trunk === own.trunk))
}

/** Dear when a label lies on lines. @param limit nothing above it is of interest */
function lineCost(
  candidate: LabelCandidate,
  ownLine: OwnLine | null,
  lines: readonly FramedLine[],
  limit: number,
): number {
  const { box, parts, anchor, bend } = candidate
  let cost = 0
  for (const line of lines) {
    const { points, halfWidthPx, frame } = line
    const isOwn = isOwnLine(line, ownLine)
    // A bent name follows its own line at a distance.
    if (isOwn && bend !== 0) continue
    const { left, right, top, bottom } = reachOf(candidate, halfWidthPx)
    if (frame.left > right || frame.right < left) continue
    if (frame.top > bottom || frame.bottom < top) continue
    const perPx = (LINE_COST + LINE_COST_PER_PX * halfWidthPx) * (isOwn ? OWN_LINE_SHARE : 1)
    const isRival = ownLine !== null && !isOwn && !candidate.hasLeader
    const parted = isOwn ? 0 : PARTED_COST[ownLine === null ? 'place' : 'link']
    let isNear = false
    for (let i = 1; i < points.length; i += 1) {
      const a = points[i - 1]
      const b = points[i]
      if (!a || !b) continue
      if ((a.x > right && b.x > right) || (a.x < left && b.x < left)) continue
      if ((a.y > bottom && b.y > bottom) || (a.y < top && b.y < top)) continue
      const stretch = stretchCost(parts, line, a, b)
      cost += stretch.px * perPx
      if (isRival && stretch.isNear && !isNear) {
        isNear = true
        cost += NEARER_COST
      }
      if (parted > 0 && segmentsCross(anchor, box, a, b)) cost += parted
      if (cost > limit) return cost
    }
  }
  return cost
}

/** What a candidate covers, as far as it had to be worked out: more than `cost` where not `isWhole`. */
interface Covered {
  readonly cost: number
  readonly isWhole: boolean
}

/** What lies under labels, with what has been worked out of it. */
export interface Ground {
  readonly marks: readonly OrientedBox[]
  readonly lines: readonly FramedLine[]
  readonly covered: Map<LabelCandidate, Covered>
}

export function groundOf({ marks, lines }: LabelSurroundings): Ground {
  return { marks, lines: lines.map(framed), covered: new Map() }
}

function isOn({ box, parts }: LabelCandidate, mark: OrientedBox): boolean {
  return boxesOverlap(box, mark) && parts.some((part) => boxesOverlap(part, mark))
}

/** Lines and marks under a candidate. @returns anything above the limit where it is above it */
export function coverCost(
  candidate: LabelCandidate,
  ownLine: OwnLine | null,
  limit: number,
  { marks, lines, covered }: Ground,
): number {
  const known = covered.get(candidate)
  if (known && (known.isWhole || known.cost > limit)) return known.cost
  const onMarks = marks.filter((mark) => isOn(candidate, mark)).length * MARK_COST
  const cost =
    onMarks > limit ? onMarks : onMarks + lineCost(candidate, ownLine, lines, limit - onMarks)
  covered.set(candidate, { cost, isWhole: cost <= limit })
  return cost
}
