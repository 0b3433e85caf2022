import type { Insets, ScreenSize } from './fit-camera'
import { JAW_PX, type Jaw } from './jaws'
import { flowCandidates, type LabelForm, placeCandidates } from './label-candidates'
import { type LabelSpec, NAMED_FIRST } from './label-specs'
import { distanceTo, isPointInside, type OrientedBox, type Rect } from './oriented-box'
import {
  type LabelCandidate,
  type LabelRequest,
  type LabelSurroundings,
  placeLabels,
} from './place-labels'
import { halfWidthAt, pointAlong, type ScreenCurve, type ScreenPoint } from './screen-curve'

/** All that the placing of labels looks at, on the screen. */
export interface LabelScreen {
  readonly size: ScreenSize
  readonly insets: Insets
  /** What stands on the map itself: nothing is named on it. */
  readonly plates?: readonly OrientedBox[]
  readonly curves: ReadonlyMap<string, ScreenCurve>
  /** Places, and groups at their bases, by label key; null behind the horizon. */
  readonly points: ReadonlyMap<string, ScreenPoint | null>
}

export interface MeasuredLabel {
  readonly spec: LabelSpec
  readonly forms: readonly LabelForm[]
  readonly lastKey: string | null
}

/** Radius of a place's dot with its outline, in CSS pixels: labels keep off it. */
const DOT_RADIUS_PX = { major: 5.5, minor: 4 } as const

/** Between a label and the edge of the screen or of a panel. */
const EDGE_PX = 4

/** A short line's name is set beside it like a place's. */
const SHORT_LINE_PX = 130

/** A country's name is worth crossing a line for; all others rather wait for more room. */
const COST_MAX = { place: 6000, link: 250, group: 200, minor: 200 } as const

function costMaxOf({ priority, rank, target }: LabelSpec): number {
  if (priority >= NAMED_FIRST) return Number.POSITIVE_INFINITY
  return rank === 'major' ? COST_MAX[target.kind] : COST_MAX.minor
}

/** A group has no dot of its own: its name keeps off its base's. */
const DOT_AIR_PX = 1

function freeArea({ size, insets }: LabelScreen): Rect {
  return {
    left: insets.left + EDGE_PX,
    top: insets.top + EDGE_PX,
    right: size.width - insets.right - EDGE_PX,
    bottom: size.height - insets.bottom - EDGE_PX,
  }
}

/** Heads of thinner lines are avoided like lines, not like dots. */
const THIN_LINE_PX = 4.5

/** How far a jaw reaches from the middle of its line. */
function jawReachPx(curve: ScreenCurve, jaw: Jaw): number {
  return halfWidthAt(curve, jaw.share) + JAW_PX.gap + jaw.heightPx
}

/** Arrowheads and jaws of a line. */
function lineMarks(curve: ScreenCurve): OrientedBox[] {
  const boxes: OrientedBox[] = []
  const { lengthPx } = curve
  const head = pointAlong(curve.points, 1 - (curve.trimPx + curve.headLengthPx / 2) / lengthPx)
  if (head && curve.widthPx > THIN_LINE_PX) {
    const [halfWidth, halfHeight] = [curve.headLengthPx / 2, curve.headWidthPx / 2]
    boxes.push({ ...head.at, halfWidth, halfHeight, angle: head.angle })
  }
  for (const jaw of curve.jaws) {
    const spot = pointAlong(curve.points, jaw.share)
    if (!spot) continue
    const halfHeight = jawReachPx(curve, jaw)
    boxes.push({ ...spot.at, halfWidth: jaw.halfPx, halfHeight, angle: spot.angle })
  }
  return boxes
}

/** A place's dot, named or not. */
interface Dot {
  readonly at: ScreenPoint
  readonly place: LabelSpec
}

function dotsOf(labels: readonly MeasuredLabel[], { points }: LabelScreen): Dot[] {
  return labels.flatMap(({ spec }) => {
    const at = spec.target.kind === 'place' ? points.get(spec.key) : null
    return at ? [{ at, place: spec }] : []
  })
}

function dotObstacle({ at }: Dot): OrientedBox {
  const half = DOT_RADIUS_PX.major + DOT_AIR_PX
  return { ...at, halfWidth: half, halfHeight: half, angle: 0 }
}

/** A name is read with the dot at its end before the one above or below it. */
const AT_END_PX = 12

const isAtEnd = (at: ScreenPoint, box: OrientedBox) => Math.abs(at.y - box.y) < box.halfHeight

/**
 * Whether a name is read as that of its place: nearer to another's dot, it would name that one. A
 * country's may stand by the dots of places in it.
 */
function isReadRight(spec: LabelSpec, at: ScreenPoint, box: OrientedBox, dots: readonly Dot[]) {
  const ownPx = distanceTo(box, at)
  const endPx = isAtEnd(at, box) ? 0 : AT_END_PX
  return dots.every((dot) => {
    if (dot.at.x === at.x && dot.at.y === at.y) return true
    const isWithin = spec.rank === 'major' && dot.place.rank === 'minor'
    if (isWithin && dot.place.country === spec.country) return true
    return distanceTo(box, dot.at) > ownPx + (isAtEnd(dot.at, box) ? endPx : 0)
  })
}

function flowRequest(label: MeasuredLabel, curve: ScreenCurve): readonly LabelCandidate[] {
  const along = flowCandidates(curve, label.forms, (share, formWidthPx) => {
    const beside = curve.jaws.filter(
      (jaw) => Math.abs(share - jaw.share) * curve.lengthPx < jaw.halfPx + formWidthPx / 2,
    )
    return Math.max(halfWidthAt(curve, share), ...beside.map((jaw) => jawReachPx(curve, jaw)))
  })
  const middle = curve.lengthPx < SHORT_LINE_PX ? pointAlong(curve.points, 0.5) : null
  if (!middle) return along
  const radiusPx = Math.max(curve.widthPx / 2, ...curve.jaws.map((jaw) => jawReachPx(curve, jaw)))
  const beside = placeCandidates(middle.at, radiusPx, label.forms)
  return [...along, ...beside.map((candidate) => ({ ...candidate, share: 0.5 }))]
}

function candidatesOf(
  label: MeasuredLabel,
  screen: LabelScreen,
  dots: readonly Dot[],
): readonly LabelCandidate[] {
  const { spec, forms } = label
  if (spec.target.kind === 'link') {
    const curve = screen.curves.get(spec.target.id)
    return curve ? flowRequest(label, curve) : []
  }
  const at = screen.points.get(spec.key)
  // A name without its dot would name something else.
  if (!at || !isPointInside(at, freeArea(screen))) return []
  if (screen.plates?.some((plate) => distanceTo(plate, at) === 0)) return []
  const round = placeCandidates(at, DOT_RADIUS_PX[spec.rank] + DOT_AIR_PX, forms)
  const read = round.filter(({ box }) => isReadRight(spec, at, box, dots))
  // A country is named before its lines are left uncovered.
  return spec.rank === 'minor'
    ? read
    : read.map((candidate) => ({ ...candidate, coverMax: Number.POSITIVE_INFINITY }))
}

/** Sets all labels of a settled view. @returns the chosen candidate by label key */
export function layOutLabels(
  labels: readonly MeasuredLabel[],
  screen: LabelScreen,
): Map<string, LabelCandidate> {
  const curves = [...screen.curves.values()]
  const dots = dotsOf(labels, screen)
  const surroundings: LabelSurroundings = {
    area: freeArea(screen),
    obstacles: [...dots.map(dotObstacle), ...(screen.plates ?? [])],
    marks: curves.flatMap(lineMarks),
    lines: curves.map((curve) => ({
      id: curve.id,
      points: curve.points,
      halfWidthPx: curve.widthPx / 2,
    })),
  }
  const requests = labels.map(
    (label): LabelRequest => ({
      id: label.spec.key,
      priority: label.spec.priority,
      candidates: candidatesOf(label, screen, dots),
      lastKey: label.lastKey,
      ownLine: label.spec.target.kind === 'link' ? label.spec.target.id : null,
      costMax: costMaxOf(label.spec),
    }),
  )
  return placeLabels(requests, surroundings)
}
