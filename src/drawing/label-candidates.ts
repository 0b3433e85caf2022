import type { LabelCandidate } from './place-labels'
import { pointAlong, type ScreenCurve, type ScreenPoint } from './screen-curve'

/** A label in one of its forms, measured. */
export interface LabelForm {
  readonly name: 'line' | 'stack' | 'tall' | 'brief' | 'short'
  readonly widthPx: number
  readonly heightPx: number
  /** How much is lost against the fullest form. */
  readonly cost: number
}

/** Names turn with their line, but only so far that they are still read at a glance. */
const TURN_MAX_RADIANS = (12 * Math.PI) / 180

/** Steeper parts are labelled upright, beside the line. */
const STEEP_RADIANS = (34 * Math.PI) / 180

/** Where along a line a name may stand; the middle first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8] as const
const COST_PER_SHARE = 70

const AIR_PX = 3

/**
 * Around a place, best first: to its right and below as on most maps, left for the rest. Along its
 * dot a name may slide, by shares of its half: between dots, or at an edge, that is often all the
 * room there is.
 */
const SPOTS = [
  { key: 'e', dx: 1, dy: 0, slide: 0, cost: 0 },
  { key: 'w', dx: -1, dy: 0, slide: 0, cost: 4 },
  { key: 's', dx: 0, dy: 1, slide: 0, cost: 6 },
  { key: 'se', dx: 0.8, dy: 0.9, slide: 0, cost: 5 },
  { key: 'sw', dx: -0.8, dy: 0.9, slide: 0, cost: 7 },
  { key: 'ne', dx: 0.8, dy: -0.9, slide: 0, cost: 8 },
  { key: 'nw', dx: -0.8, dy: -0.9, slide: 0, cost: 10 },
  { key: 'n', dx: 0, dy: -1, slide: 0, cost: 12 },
  { key: 'ese', dx: 1, dy: 0, slide: 0.6, cost: 13 },
  { key: 'ene', dx: 1, dy: 0, slide: -0.6, cost: 13 },
  { key: 'wsw', dx: -1, dy: 0, slide: 0.6, cost: 14 },
  { key: 'wnw', dx: -1, dy: 0, slide: -0.6, cost: 14 },
  { key: 'sse', dx: 0, dy: 1, slide: 0.6, cost: 15 },
  { key: 'ssw', dx: 0, dy: 1, slide: -0.6, cost: 15 },
  { key: 'nne', dx: 0, dy: -1, slide: 0.6, cost: 16 },
  { key: 'nnw', dx: 0, dy: -1, slide: -0.6, cost: 16 },
] as const

/** Further out costs more, and less may be covered: a name belongs to its dot. */
const RINGS = [
  { extraPx: 0, cost: 0, coverMax: Number.POSITIVE_INFINITY },
  { extraPx: 10, cost: 16, coverMax: 800 },
  { extraPx: 24, cost: 40, coverMax: 700 },
] as const

/** Beside a line, best first: above it, and further off where it bends towards the name. */
const ASIDES = [
  { side: -1, extraPx: 0, cost: 0 },
  { side: 1, extraPx: 0, cost: 4 },
  { side: -1, extraPx: 8, cost: 9 },
  { side: 1, extraPx: 8, cost: 11 },
  { side: 1, extraPx: 18, cost: 22 },
] as const

/** All ways to set a place's name round its dot. */
export function placeCandidates(
  at: ScreenPoint,
  dotRadiusPx: number,
  forms: readonly LabelForm[],
): LabelCandidate[] {
  return forms.flatMap((form) =>
    RINGS.flatMap((ring) =>
      SPOTS.map((spot): LabelCandidate => {
        const gapPx = dotRadiusPx + AIR_PX + ring.extraPx
        const aside = Math.sign(spot.dx) || spot.slide
        const below = Math.sign(spot.dy) || spot.slide
        return {
          key: `${form.name}:${spot.key}:${ring.extraPx}`,
          form: form.name,
          box: {
            x: at.x + spot.dx * gapPx + aside * (form.widthPx / 2),
            y: at.y + spot.dy * gapPx + below * (form.heightPx / 2),
            halfWidth: form.widthPx / 2,
            halfHeight: form.heightPx / 2,
            angle: 0,
          },
          cost: spot.cost + ring.cost + form.cost,
          coverMax: ring.coverMax,
          share: 0,
          anchor: at,
        }
      }),
    ),
  )
}

/** The angle of a line as read from left to right. */
function readingAngle(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI
  if (angle < -Math.PI / 2) return angle + Math.PI
  return angle
}

/** How far the middle of a label must stay off a line that runs at some angle to it. */
function clearancePx(form: LabelForm, difference: number): number {
  return (
    (form.heightPx / 2) * Math.abs(Math.cos(difference)) +
    (form.widthPx / 2) * Math.abs(Math.sin(difference))
  )
}

/**
 * All ways to set a flow's name along its line.
 * @param asidePx what the line takes up to each side at a share of its length, marks included
 */
export function flowCandidates(
  curve: ScreenCurve,
  forms: readonly LabelForm[],
  asidePx: (share: number, formWidthPx: number) => number,
): LabelCandidate[] {
  const candidates: LabelCandidate[] = []
  for (const form of forms) {
    for (const share of SHARES) {
      const spot = pointAlong(curve.points, share)
      if (!spot) continue
      const angle = readingAngle(spot.angle)
      const isSteep = Math.abs(angle) > STEEP_RADIANS
      const turn = isSteep ? 0 : Math.min(Math.max(angle, -TURN_MAX_RADIANS), TURN_MAX_RADIANS)
      const nearPx = asidePx(share, form.widthPx) + AIR_PX + clearancePx(form, angle - turn)
      for (const { side, extraPx, cost } of ASIDES) {
        const offset = nearPx + extraPx
        candidates.push({
          key: `${form.name}:${share}:${side * (extraPx + 1)}`,
          form: form.name,
          box: {
            x: spot.at.x - Math.sin(angle) * offset * side,
            y: spot.at.y + Math.cos(angle) * offset * side,
            halfWidth: form.widthPx / 2,
            halfHeight: form.heightPx / 2,
            angle: turn,
          },
          cost: form.cost + Math.abs(share - 0.5) * COST_PER_SHARE + cost,
          coverMax: Number.POSITIVE_INFINITY,
          share,
          anchor: spot.at,
        })
      }
    }
  }
  return candidates
}
