import type { LabelSurroundings, OwnLine } from './cover-cost'
import type { Insets, ScreenSize } from './fit-camera'
import { flowCandidates, type LabelForm } from './label-candidates'
import { type LabelSpec, NAMED_FIRST } from './label-specs'
import { type Land, touchesLand } from './land'
import { jawReachPx, lineMarks } from './line-marks'
import { distanceTo, isPointInside, type OrientedBox, type Rect } from './oriented-box'
import {
  countryCandidates,
  ledCandidates,
  placeCandidates,
  shortLineCandidates,
} from './place-candidates'
import { type LabelCandidate, type LabelRequest, placeLabels } from './place-labels'
import { pointAlong, type ScreenCurve, type ScreenPoint } from './screen-curve'

/** All that the placing of labels looks at, on the screen. */
export interface LabelScreen {
  readonly size: ScreenSize
  readonly insets: Insets
  /** What stands on the map itself: nothing is named on it. */
  readonly plates?: readonly OrientedBox[]
  readonly curves: ReadonlyMap<string, ScreenCurve>
  /** Of names and dots, on large screens; 1 when left out. */
  readonly growth?: number
  /** As in the network. */
  readonly trunks?: ReadonlyMap<string, string>
  /** Places, and groups at their bases, by label key; null behind the horizon. */
  readonly points: ReadonlyMap<string, ScreenPoint | null>
  /** Where one line runs over into another. */
  readonly ribbons?: readonly OrientedBox[]
  /** Land of countries, by the keys of their labels, as far as it is known. */
  readonly lands?: ReadonlyMap<string, Land>
}

export interface MeasuredLabel {
  readonly spec: LabelSpec
  readonly forms: readonly LabelForm[]
  readonly lastKey: string | null
  /** Pointed at, or focused: named although it would wait. */
  readonly isAskedFor?: boolean
}

/** Radius of a place's dot with its outline, in CSS pixels: labels keep off it. */
const DOT_RADIUS_PX = { major: 5.5, minor: 4 } as const

/** Between a label and the edge of the screen or of a panel. */
const EDGE_PX = 4

/** A short line's name is set beside it like a place's. */
const SHORT_LINE_PX = 130

/** A country's name is worth crossing a line for; all others rather wait for more room. */
const COST_MAX = { place: 6000, link: 480, group: 200, minor: 220, inset: 900 } as const

function costMaxOf({ spec, isAskedFor }: MeasuredLabel): number {
  const { priority, rank, target, shown } = spec
  if (priority >= NAMED_FIRST || shown === 'always' || isAskedFor) return Number.POSITIVE_INFINITY
  if (spec.isInset) return COST_MAX.inset
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

/** A place's dot, named or not. */
interface Dot {
  readonly at: ScreenPoint
  readonly place: LabelSpec
}

function dotsOf(labels: readonly MeasuredLabel[], { points }: LabelScreen): Dot[] {
  return labels.flatMap(({ spec }) => {
    const isDot = spec.target.kind === 'place' || spec.atPlace !== undefined
    const at = isDot ? points.get(spec.key) : null
    return at ? [{ at, place: spec }] : []
  })
}

function dotObstacle({ at }: Dot, { growth = 1 }: LabelScreen): OrientedBox {
  const half = DOT_RADIUS_PX.major * growth + DOT_AIR_PX
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

/** In a cut-out ranks are what names are read for. */
const RANKLESS_COST = 500

/** What a picture is about keeps its verb or its rank, whatever else has to go. */
function formsOf({ spec, forms }: MeasuredLabel): readonly LabelForm[] {
  if (spec.target.kind !== 'link') return forms
  if (spec.isInset && spec.shown !== 'always') {
    // A name without its rank, before there is none at all.
    return forms.map((form) =>
      form.name === 'short' && form.cost > 0 ? { ...form, cost: RANKLESS_COST } : form,
    )
  }
  if (spec.shown !== 'always') return forms
  const worded = forms.filter(({ name }) => name !== 'short')
  return worded.length > 0 ? worded : forms
}

/** Shares of a line from which a leader leads to its name. */
const LED_SHARES = [0.5, 0.35, 0.65, 0.25, 0.75] as const

function flowRequest(label: MeasuredLabel, curve: ScreenCurve): readonly LabelCandidate[] {
  const forms = formsOf(label)
  const along = flowCandidates(curve, forms)
  const middle = pointAlong(curve.points, 0.5)
  const radiusPx = Math.max(curve.widthPx / 2, ...curve.jaws.map((jaw) => jawReachPx(curve, jaw)))
  const isShort = curve.lengthPx < SHORT_LINE_PX
  const beside = isShort && middle ? shortLineCandidates(middle.at, radiusPx, forms) : []
  const isNeeded = label.spec.shown === 'always' || label.isAskedFor
  const led =
    isNeeded || label.spec.rank === 'major'
      ? LED_SHARES.flatMap((share) => {
          const spot = pointAlong(curve.points, share)
          if (!spot) return []
          return ledCandidates(spot.at, 0, forms).map((each) => ({
            ...each,
            share,
            key: `${each.key}:${share}`,
          }))
        })
      : []
  return [...along, ...beside.map((candidate) => ({ ...candidate, share: 0.5 })), ...led]
}

/** Over its own land a country's name only keeps off the dots of others. */
const OTHER_DOT_PX = 14

function candidatesOf(
  label: MeasuredLabel,
  screen: LabelScreen,
  dots: readonly Dot[],
): readonly LabelCandidate[] {
  const { spec } = label
  const forms = formsOf(label)
  if (spec.shown === 'asked' && !label.isAskedFor) return []
  if (spec.target.kind === 'link' && spec.atPlace === undefined) {
    const curve = screen.curves.get(spec.target.id)
    return curve ? flowRequest(label, curve) : []
  }
  const at = screen.points.get(spec.key)
  // A name without its dot would name something else.
  if (!at || !isPointInside(at, freeArea(screen))) return []
  if (screen.plates?.some((plate) => distanceTo(plate, at) === 0)) return []
  const radiusPx = DOT_RADIUS_PX[spec.rank] * (screen.growth ?? 1) + DOT_AIR_PX
  if (spec.rank === 'minor') {
    const near = placeCandidates(at, radiusPx, forms)
    const round = spec.isInset ? [...near, ...ledCandidates(at, radiusPx, forms)] : near
    return round.filter(({ box }) => isReadRight(spec, at, box, dots))
  }
  const land = screen.lands?.get(spec.key) ?? null
  const round = countryCandidates(at, radiusPx, forms, land)
  // A country is named before its lines are left uncovered.
  return round
    .filter((candidate) => {
      const isThere = candidate.hasLeader || (land !== null && touchesLand(candidate.box, land))
      return isThere
        ? dots.every(
            (dot) =>
              dot.place === spec ||
              distanceTo(candidate.box, dot.at) > OTHER_DOT_PX ||
              dot.place.country === spec.country,
          )
        : isReadRight(spec, at, candidate.box, dots)
    })
    .map((candidate) => ({ ...candidate, coverMax: Number.POSITIVE_INFINITY }))
}

/** The line that a name is read with; a place's, also with the rank of a line, is read with its dot. */
function ownLineOf({ target, atPlace }: LabelSpec, { trunks }: LabelScreen): OwnLine | null {
  if (target.kind !== 'link' || atPlace !== undefined) return null
  return { id: target.id, trunk: trunks?.get(target.id) ?? null }
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
    obstacles: [...dots.map((dot) => dotObstacle(dot, screen)), ...(screen.plates ?? [])],
    marks: [...curves.flatMap(lineMarks), ...(screen.ribbons ?? [])],
    lines: curves.map((curve) => ({
      id: curve.id,
      points: curve.points,
      halfWidthPx: curve.widthPx / 2,
      trunk: screen.trunks?.get(curve.id) ?? null,
    })),
  }
  const requests = labels.map(
    (label): LabelRequest => ({
      id: label.spec.key,
      priority: label.spec.priority,
      candidates: candidatesOf(label, screen, dots),
      lastKey: label.lastKey,
      ownLine: ownLineOf(label.spec, screen),
      costMax: costMaxOf(label),
    }),
  )
  return placeLabels(requests, surroundings)
}
