import type { LabelSurroundings } from './cover-cost'
import { dotsOf } from './dots'
import type { Insets, ScreenSize } from './fit-camera'
import type { LabelForm } from './label-candidates'
import { requestsOf } from './label-requests'
import type { LabelSpec } from './label-specs'
import type { LandOf } from './land'
import { lineMarks } from './line-marks'
import { MANY_FLOWS } from './many-flows'
import type { OrientedBox, Rect } from './oriented-box'
import { type LabelCandidate, placeLabels } from './place-labels'
import type { ScreenCurve, ScreenPoint } from './screen-curve'

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
  /** Land of countries, as far as it is known; none where left out. */
  readonly landOf?: LandOf
}

export interface MeasuredLabel {
  readonly spec: LabelSpec
  readonly forms: readonly LabelForm[]
  readonly lastKey: string | null
  /** Pointed at, or focused: named although it would wait. */
  readonly isAskedFor?: boolean
}

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
  const surroundings: LabelSurroundings = {
    area,
    obstacles: [...dots.boxes, ...(screen.plates ?? [])],
    marks: [...lines.flatMap(lineMarks), ...(screen.ribbons ?? [])],
    lines: lines.map((curve) => ({
      id: curve.id,
      points: curve.points,
      halfWidthPx: curve.widthPx / 2,
      trunk: screen.trunks?.get(curve.id) ?? null,
    })),
  }
  return placeLabels(requestsOf(labels, screen, area, dots), surroundings)
}
