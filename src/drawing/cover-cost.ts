import { type BoxGrid, createBoxGrid, rectRound, rectRoundAll } from './box-grid'
import type { LabelCandidate } from './label-candidate'
import type { Way } from './label-ways'
import { boxesOverlap, lengthInside, type OrientedBox, type Rect } from './oriented-box'
import { type ScreenPoint, segmentsCross } from './screen-curve'

/** A flow's line with the room it takes up to each side. */
interface LineObstacle {
  readonly id: string
  readonly points: readonly (ScreenPoint | null)[]
  readonly halfWidthPx: number
  /** Lines of one trunk lie on each other: a name is read with any of them. */
  readonly trunk: string | null
  /** What the picture is about. */
  readonly isInFront?: boolean
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
  /** Covered only by what has to be named: arrowheads, pressure markers. */
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

/** On another line that the picture is about, a name would be read as that one's. */
const FRONT_COST = 1_500

/** Another line between a name and what it names. */
const PARTED_COST = { link: 260, place: 40 } as const

/** A covered arrowhead or pressure marker: more than most labels may cost. */
const MARK_COST = 400

/** A piece of a line. */
interface Segment {
  readonly line: LineObstacle
  readonly a: ScreenPoint
  readonly b: ScreenPoint
}

function addLines(lines: readonly LineObstacle[], segments: BoxGrid<Segment>): void {
  for (const line of lines) {
    const { points } = line
    for (let i = 1; i < points.length; i += 1) {
      const [a, b] = [points[i - 1], points[i]]
      if (!a || !b) continue
      const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x]
      const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y]
      segments.add({ line, a, b }, { left, right, top, bottom })
    }
  }
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

function isOwnLine({ id, trunk }: LineObstacle, own: OwnLine | null): boolean {
  return own !== null && (id === own.id || (trunk !== null && trunk === own.trunk))
}

/** Dear when a label lies on lines. @param limit nothing above it is of interest */
function lineCost(
  candidate: LabelCandidate,
  ownLine: OwnLine | null,
  { segments, widestHalfPx }: Ground,
  limit: number,
): number {
  const { box, parts, anchor, bend } = candidate
  const rivals: LineObstacle[] = []
  const crossed: LineObstacle[] = []
  let cost = 0
  for (const { line, a, b } of segments.near(reachOf(candidate, widestHalfPx))) {
    const { halfWidthPx } = line
    const isOwn = isOwnLine(line, ownLine)
    // A bent name follows its own line at a distance.
    if (isOwn && bend !== 0) continue
    const perPx = (LINE_COST + LINE_COST_PER_PX * halfWidthPx) * (isOwn ? OWN_LINE_SHARE : 1)
    const px = parts.reduce((sum, part) => sum + lengthInside(part, a, b, halfWidthPx), 0)
    cost += px * perPx
    if (px > 0 && line.isInFront && !isOwn && ownLine !== null && !crossed.includes(line)) {
      crossed.push(line)
      cost += FRONT_COST
    }
    if (ownLine !== null && !isOwn && !candidate.hasLeader && !rivals.includes(line)) {
      const nearPx = halfWidthPx + NEARER_PX
      if (parts.some((part) => lengthInside(part, a, b, nearPx) > 0)) {
        rivals.push(line)
        cost += NEARER_COST
      }
    }
    if (!isOwn && segmentsCross(anchor, box, a, b)) {
      cost += PARTED_COST[ownLine === null ? 'place' : 'link']
    }
    if (cost > limit) return cost
  }
  return cost
}

/** What lies under labels. */
export interface Ground {
  readonly marks: BoxGrid<OrientedBox>
  readonly segments: BoxGrid<Segment>
  /** Half of the widest line. */
  readonly widestHalfPx: number
}

export function groundOf({ area, marks, lines }: LabelSurroundings): Ground {
  const ground: Ground = {
    marks: createBoxGrid(area),
    segments: createBoxGrid(area),
    widestHalfPx: lines.reduce((most, { halfWidthPx }) => Math.max(most, halfWidthPx), 0),
  }
  for (const mark of marks) ground.marks.add(mark, rectRound(mark))
  addLines(lines, ground.segments)
  return ground
}

function isOn({ box, parts }: LabelCandidate, mark: OrientedBox): boolean {
  return boxesOverlap(box, mark) && parts.some((part) => boxesOverlap(part, mark))
}

function marksUnder(candidate: LabelCandidate, { marks }: Ground): number {
  const near = marks.near(rectRoundAll(candidate.parts))
  return near.filter((mark) => isOn(candidate, mark)).length
}

/** Lines and marks under a candidate. @returns anything above the limit where it is above it */
export function coverCost(
  way: Way,
  ownLine: OwnLine | null,
  limit: number,
  ground: Ground,
): number {
  const { candidate, covered } = way
  if (covered && (covered.isWhole || covered.cost > limit)) return covered.cost
  const onMarks = marksUnder(candidate, ground) * MARK_COST
  const cost =
    onMarks > limit ? onMarks : onMarks + lineCost(candidate, ownLine, ground, limit - onMarks)
  way.covered = { cost, isWhole: cost <= limit }
  return cost
}
