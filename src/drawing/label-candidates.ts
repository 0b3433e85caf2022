import { bentParts } from './bent-words'
import type { LabelCandidate } from './label-candidate'
import type { LabelForm } from './label-form'
import type { LabelWays } from './label-ways'
import { pressureMarkerReachPx } from './line-marks'
import type { OrientedBox } from './oriented-box'
import type { PressureMarker } from './pressure-markers'
import { halfWidthAt, pointAlong, type ScreenCurve } from './screen-curve'

type LineSpot = NonNullable<ReturnType<typeof pointAlong>>

/** Steeper parts are labelled upright, beside the line. */
const STEEP_RADIANS = (58 * Math.PI) / 180

/** Where along a line a name may stand; the middle first. */
const SHARES = [
  0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82,
] as const
export const COST_PER_SHARE = 70
/** A name that leans is read less well. */
const COST_PER_RADIAN = 40
/** From afar one that leans more is hardly read. */
const LEANING_RADIANS = 0.4
const COST_PER_LEANING_RADIAN = 110
/** Upright beside a leaning line a name is read well, and touches it with a corner only: a long one is far off. */
const UPRIGHT_COST = 20
const UPRIGHT_COST_PER_PX = 0.15
/** More than so far round an arc a name is not read as a row of words. */
const TURN_MAX_RADIANS = 0.7
/** An arc this much longer than its name, at least, carries it. */
export const ARC_PER_NAME = 1.15
/** And one that bends. */
const COST_PER_BENT_RADIAN = 24

/** Between a line and its name: so near that no other line comes between. */
const AIR_PX = 3

/** Beside a line, best first: above it, and a little further off. */
const ASIDES = [
  { side: -1, extraPx: 0, cost: 0 },
  { side: 1, extraPx: 0, cost: 4 },
  { side: -1, extraPx: 4, cost: 9 },
  { side: 1, extraPx: 4, cost: 11 },
] as const

/** Over its pressure markers a name stands off its line: only where it finds no room beside them. */
const OVER_MARKERS_COST = 120
const BESIDE_MARKERS_PX = 5

/** The angle of a line as read from left to right, and whether that is against its way. */
function reading(angle: number): { readonly angle: number; readonly isBackwards: boolean } {
  if (angle > Math.PI / 2) return { angle: angle - Math.PI, isBackwards: true }
  if (angle < -Math.PI / 2) return { angle: angle + Math.PI, isBackwards: true }
  return { angle, isBackwards: false }
}

function turnBetween(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from))
}

/** How much a line bends under a name of some length: radians for each pixel, as it is read. */
function bendAt(curve: ScreenCurve, share: number, lengthPx: number): number {
  const step = Math.max(lengthPx / 2 / curve.lengthPx, 0.02)
  const [from, to] = [Math.max(share - step, 0), Math.min(share + step, 1)]
  const [before, after] = [pointAlong(curve.points, from), pointAlong(curve.points, to)]
  if (!before || !after) return 0
  return turnBetween(before.angle, after.angle) / ((to - from) * curve.lengthPx)
}

/** The pressure markers that a name would stand over. */
function pressureMarkersUnder(
  curve: ScreenCurve,
  share: number,
  widthPx: number,
): PressureMarker[] {
  return curve.pressureMarkers.filter(
    (pressureMarker) =>
      Math.abs(share - pressureMarker.share) * curve.lengthPx < pressureMarker.halfPx + widthPx / 2,
  )
}

/** Just before and just behind the pressure markers, where a name belongs. */
function besidePressureMarkers(curve: ScreenCurve, widthPx: number): number[] {
  const [first, last] = [curve.pressureMarkers[0], curve.pressureMarkers.at(-1)]
  if (!first || !last) return []
  const aside = (pressureMarker: PressureMarker) =>
    (pressureMarker.halfPx + BESIDE_MARKERS_PX + widthPx / 2) / curve.lengthPx
  const shares = [first.share - aside(first), last.share + aside(last)]
  return shares.filter((share) => share > 0.08 && share < 0.92)
}

/** @param isSteep whether the name is set upright, beside the line */
function setAt(
  curve: ScreenCurve,
  form: LabelForm,
  share: number,
  spot: LineSpot,
  isSteep: boolean,
): LabelCandidate[] {
  const { angle, isBackwards } = reading(spot.angle)
  if (!isSteep && curve.lengthPx < form.widthPx * ARC_PER_NAME) return []
  const turn = isSteep ? 0 : angle
  const bend = isSteep ? 0 : bendAt(curve, share, form.widthPx) * (isBackwards ? -1 : 1)
  if (Math.abs(bend) * form.widthPx > TURN_MAX_RADIANS) return []
  // How far the ends of the name lie off its middle, as it follows the line.
  const sagPx = (bend * (form.widthPx / 2) ** 2) / 2
  const clearPx = isSteep
    ? (form.heightPx / 2) * Math.abs(Math.cos(angle)) +
      (form.widthPx / 2) * Math.abs(Math.sin(angle))
    : form.heightPx / 2
  const pressureMarkers = pressureMarkersUnder(curve, share, form.widthPx)
  const linePx = Math.max(
    halfWidthAt(curve, share),
    ...pressureMarkers.map((pressureMarker) => pressureMarkerReachPx(curve, pressureMarker)),
  )
  const cost =
    form.cost +
    Math.abs(share - 0.5) * COST_PER_SHARE +
    Math.abs(turn) * COST_PER_RADIAN +
    Math.abs(bend) * form.widthPx * COST_PER_BENT_RADIAN +
    (pressureMarkers.length > 0 ? OVER_MARKERS_COST : 0)
  return ASIDES.map((aside): LabelCandidate => {
    const offset = (linePx + AIR_PX + clearPx + aside.extraPx) * aside.side
    // The box goes round the bent name: its middle lies between the name's middle and its ends.
    const across = offset + (isSteep ? 0 : sagPx / 2)
    const box: OrientedBox = {
      x: spot.at.x - Math.sin(angle) * across,
      y: spot.at.y + Math.cos(angle) * across,
      halfWidth: form.widthPx / 2,
      halfHeight: form.heightPx / 2 + Math.abs(sagPx) / 2,
      angle: turn,
    }
    return {
      key: `${form.name}:${share.toFixed(3)}:${aside.side * (aside.extraPx + 1)}`,
      form: form.name,
      box,
      parts: bentParts(box, bend, form.heightPx),
      bend,
      cost: cost + aside.cost,
      coverMax: Number.POSITIVE_INFINITY,
      share,
      anchor: spot.at,
      hasLeader: false,
    }
  })
}

const dearer = (candidates: readonly LabelCandidate[], by: number): LabelCandidate[] =>
  candidates.map((each) => ({ ...each, cost: each.cost + by }))

function alongLine(
  curve: ScreenCurve,
  form: LabelForm,
  share: number,
  isHall: boolean,
): LabelCandidate[] {
  const spot = pointAlong(curve.points, share)
  if (!spot) return []
  const leaning = Math.abs(reading(spot.angle).angle)
  if (leaning > STEEP_RADIANS) return setAt(curve, form, share, spot, true)
  const along = setAt(curve, form, share, spot, false)
  if (!isHall || leaning < LEANING_RADIANS) return along
  const asidePx = (form.widthPx / 2) * Math.sin(leaning)
  const upright = setAt(curve, form, share, spot, true).map((each) => ({
    ...each,
    key: `${each.key}:upright`,
  }))
  return [
    ...dearer(along, (leaning - LEANING_RADIANS) * COST_PER_LEANING_RADIAN),
    ...dearer(upright, UPRIGHT_COST + asidePx * UPRIGHT_COST_PER_PX),
  ]
}

/** All ways to set a flow's name along its line, bent as the line is; in a hall upright where it leans. */
export function waysAlong(
  curve: ScreenCurve,
  forms: readonly LabelForm[],
  isHall = false,
): LabelWays[] {
  return forms.map((form) => ({
    leastCost: form.cost,
    make: () =>
      [...SHARES, ...besidePressureMarkers(curve, form.widthPx)].flatMap((share) =>
        alongLine(curve, form, share, isHall),
      ),
  }))
}
