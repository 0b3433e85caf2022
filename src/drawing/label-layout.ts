import type { LabelSurroundings } from './cover-cost'
import { dotsOf } from './dots'
import type { LabelCandidate } from './label-candidate'
import { requestsOf, type Standing } from './label-requests'
import { lineMarks } from './line-marks'
import { MANY_FLOWS } from './many-flows'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import type { Rect } from './oriented-box'
import { placeLabels } from './place-labels'
import { atReference, labelAtReference, onScreen } from './reference-size'
import type { ScreenCurve } from './screen-curve'
import { obstacleOf, steadyNames } from './steady-names'

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

/** Whether a line that has to be named is not. */
function lacksNames(
  labels: readonly MeasuredLabel[],
  { curves }: LabelScreen,
  placed: ReadonlyMap<string, LabelCandidate>,
): boolean {
  return labels.some(({ spec, isAskedFor }) => {
    const isNeeded = spec.isMain || isAskedFor || spec.shown === 'always' || spec.isSelected
    const isDrawn = spec.target.kind === 'link' && curves.has(spec.target.id)
    return isNeeded && isDrawn && !placed.has(spec.key)
  })
}

/**
 * Sets all labels of a settled view, the same way on screens of one shape, however many pixels they
 * have. @returns the chosen candidate by label key
 */
export function layOutLabels(
  labels: readonly MeasuredLabel[],
  screen: LabelScreen,
): Map<string, LabelCandidate> {
  const { growth = 1 } = screen
  const placed = placeAtReference(
    labels.map((label) => labelAtReference(label, growth)),
    atReference(screen),
  )
  if (growth === 1) return placed
  return new Map([...placed].map(([key, candidate]) => [key, onScreen(candidate, growth)] as const))
}

function placeAtReference(
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
      ...obstacleOf(curve, screen),
      isInFront: inFront.has(curve.id),
    })),
  }
  const steady = steadyNames(labels, screen, area)
  const place = (standing: Standing) =>
    placeLabels(requestsOf(labels, screen, area, dots, standing), surroundings)
  const placed = place(steady)
  // Where a line that has to be named finds no room, names of countries make it.
  return steady && lacksNames(labels, screen, placed) ? place(null) : placed
}
