import { ARC_PER_NAME, COST_PER_SHARE, waysAlong } from './label-candidates'
import type { LabelForm } from './label-form'
import { NAMED_FIRST } from './label-specs'
import { changed, type LabelWays } from './label-ways'
import { pressureMarkerReachPx } from './line-marks'
import type { MeasuredLabel } from './measured-label'
import { waysClose, waysWithLeader } from './place-candidates'
import { pointAlong, type ScreenCurve } from './screen-curve'

/** A short line's name is set beside it like a place's. */
const SHORT_LINE_PX = 130

/** Shares of a short line beside which its name stands. */
const BESIDE_SHARES = [0.5] as const
/** Where names are large there is less room. */
const HALL_SHARES = [0.5, 0.3, 0.7] as const

/** Shares of a line from which a leader leads to its name. */
const LED_SHARES = [0.5, 0.35, 0.65, 0.25, 0.75] as const

/** Whether somebody selected it, or points at it. */
function isLookedAt({ spec, isAskedFor }: MeasuredLabel): boolean {
  return spec.priority >= NAMED_FIRST || isAskedFor === true
}

/** Whether a name is set whatever it covers. */
export function isNeeded(label: MeasuredLabel): boolean {
  return label.spec.shown === 'always' || isLookedAt(label)
}

/** In a cut-out ranks are what names are read for. */
const RANKLESS_COST = 500

/** What a picture is about keeps its verb or its rank, whatever else has to go. */
export function formsOf({ spec, forms }: MeasuredLabel): readonly LabelForm[] {
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

/** All ways to set a flow's name: along its line, beside a short one, or led to. */
export function waysOfFlow(label: MeasuredLabel, curve: ScreenCurve, isHall: boolean): LabelWays[] {
  const forms = formsOf(label)
  const radiusPx = Math.max(
    curve.widthPx / 2,
    ...curve.pressureMarkers.map((pressureMarker) => pressureMarkerReachPx(curve, pressureMarker)),
  )
  const widestPx = Math.max(...forms.map(({ widthPx }) => widthPx))
  const isShort = curve.lengthPx < Math.max(SHORT_LINE_PX, widestPx * ARC_PER_NAME)
  const beside = isShort
    ? (isHall ? HALL_SHARES : BESIDE_SHARES).flatMap((share) => {
        const spot = pointAlong(curve.points, share)
        if (!spot) return []
        return changed(waysClose(spot.at, radiusPx, forms), (each) => ({
          ...each,
          share,
          key: share === 0.5 ? each.key : `${each.key}:${share}`,
          cost: each.cost + Math.abs(share - 0.5) * COST_PER_SHARE,
        }))
      })
    : []
  const led =
    label.spec.shown === 'always' || label.isAskedFor || label.spec.rank === 'major'
      ? LED_SHARES.flatMap((share) => {
          const spot = pointAlong(curve.points, share)
          if (!spot) return []
          return changed(waysWithLeader(spot.at, 0, forms), (each) => ({
            ...each,
            share,
            key: `${each.key}:${share}`,
            coverMax: isNeeded(label) ? Number.POSITIVE_INFINITY : each.coverMax,
          }))
        })
      : []
  return [...waysAlong(curve, forms, isHall), ...beside, ...led]
}
