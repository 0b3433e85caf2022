import type { LabelSurroundings } from './cover-cost'
import { dotsOf } from './dots'
import type { LabelCandidate } from './label-candidate'
import { requestsOf } from './label-requests'
import { lineMarks } from './line-marks'
import { MANY_FLOWS } from './many-flows'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import type { Rect } from './oriented-box'
import { placeLabels } from './place-labels'
import type { ScreenCurve } from './screen-curve'

/** Between a label and the edge of the screen or of a panel. */
const EDGE_PX = 4

function freeArea({ size, insets }: LabelScreen): Rect {
  return {
    left: insets.left + EDGE_PX,
    top: insets.top + EDGE_PX,
    right: size.width - insets.right - EDGE_PX,
    bottom: size.height - insets.bottom - EDGE_PX,
  }
}

/** What names keep clear of: all lines, or where there are hundreds, those that are named. */
function clearLines(
  labels: readonly MeasuredLabel[],
  { curves }: LabelScreen,
): readonly ScreenCurve[] {
  if (curves.size < MANY_FLOWS) return [...curves.values()]
  return labels.flatMap(({ spec: { target } }) =>
    target.kind === 'link' ? (curves.get(target.id) ?? []) : [],
  )
}

/** Sets all labels of a settled view. @returns the chosen candidate by label key */
export function layOutLabels(
  labels: readonly MeasuredLabel[],
  screen: LabelScreen,
): Map<string, LabelCandidate> {
  const area = freeArea(screen)
  const dots = dotsOf(labels, screen, area)
  const lines = clearLines(labels, screen)
  const inFront = new Set(
    labels.flatMap(({ spec }) => (spec.shown === 'always' ? spec.target.id : [])),
  )
  const surroundings: LabelSurroundings = {
    area,
    obstacles: [...dots.boxes, ...(screen.plates ?? [])],
    marks: [...lines.flatMap(lineMarks), ...(screen.ribbons ?? [])],
    lines: lines.map((curve) => ({
      id: curve.id,
      points: curve.points,
      halfWidthPx: curve.widthPx / 2,
      trunk: screen.trunks?.get(curve.id) ?? null,
      isInFront: inFront.has(curve.id),
    })),
  }
  return placeLabels(requestsOf(labels, screen, area, dots), surroundings)
}
