import type { LabelSurroundings } from './cover-cost'
import { dotsAt, dotsOf } from './dots'
import type { LabelCandidate } from './label-candidate'
import { requestsOf, type Standing } from './label-requests'
import { lineMarks } from './line-marks'
import { MANY_FLOWS } from './many-flows'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import type { Rect } from './oriented-box'
import { placeLabels } from './place-labels'
import { atReference, labelAtReference, onScreen } from './reference-size'
import type { ScreenCurve } from './screen-curve'
import type { SteadyGround } from './steady-ground'

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

/** Left beside a line that is always named for its own name. */
const MAIN_ROOM_PX = 16

const isCountry = ({ spec: { target, rank } }: MeasuredLabel) =>
  target.kind === 'place' && rank === 'major'

/** The same on every day, and whatever is selected. */
function atRest(label: MeasuredLabel): MeasuredLabel {
  const { spec } = label
  const rested = { ...spec, shown: 'room', priority: spec.isBeyond ? 1 : 2 } as const
  return { ...label, spec: rested, lastKey: null, isAskedFor: false }
}

/**
 * Where the names of countries stand on any day, by key: those that the chain is about first, so that
 * none gives way to a country that is named on some days only. null where they find room anew.
 */
function steadyNames(
  labels: readonly MeasuredLabel[],
  screen: LabelScreen,
  area: Rect,
): ReadonlyMap<string, LabelCandidate> | null {
  const { steady, plates = [] } = screen
  if (!steady) return null
  const countries = labels.filter(isCountry).map(atRest)
  const lines = [...steady.curves.values()]
  const ground = JSON.stringify([
    area,
    plates,
    steady.dots.map(({ at }) => at),
    lines.map(({ id, widthPx, points }) => [id, widthPx, points]),
    countries.map(({ spec, forms }) => [spec.key, spec.isBeyond, forms]),
  ])
  if (latest?.ground !== ground) {
    latest = { ground, names: placeSteadily(countries, screen, steady, area) }
  }
  return latest.names
}

/** The last of them: the next day has the same ground, and to place them again is dear. */
let latest: {
  readonly ground: string
  readonly names: ReadonlyMap<string, LabelCandidate>
} | null = null

function placeSteadily(
  countries: readonly MeasuredLabel[],
  screen: LabelScreen,
  steady: SteadyGround,
  area: Rect,
): ReadonlyMap<string, LabelCandidate> {
  const { plates = [] } = screen
  const dots = dotsAt(
    steady.dots.map(({ at, place }) => ({
      at,
      place: { rank: place.kind === 'country' ? 'major' : 'minor', country: place.country },
    })),
    area,
  )
  const lines = [...steady.curves.values()]
  const requests = requestsOf(countries, { ...screen, curves: steady.curves }, area, dots, null)
  const placed = new Map<string, LabelCandidate>()
  for (const isBeyond of [false, true]) {
    const keys = new Set(
      countries.flatMap(({ spec }) => (spec.isBeyond === isBeyond ? spec.key : [])),
    )
    const surroundings = {
      area,
      obstacles: [...dots.boxes, ...plates, ...[...placed.values()].flatMap(({ parts }) => parts)],
      marks: lines.flatMap(lineMarks),
      lines: lines.map((curve) => {
        const roomPx = steady.main.has(curve.id) ? MAIN_ROOM_PX : 0
        const line = obstacleOf(curve, screen)
        return { ...line, halfWidthPx: line.halfWidthPx + roomPx }
      }),
    }
    const found = placeLabels(
      requests.filter(({ id }) => keys.has(id)),
      surroundings,
    )
    for (const [key, candidate] of found) placed.set(key, candidate)
  }
  return placed
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

function obstacleOf(curve: ScreenCurve, { trunks }: LabelScreen) {
  return {
    id: curve.id,
    points: curve.points,
    halfWidthPx: curve.widthPx / 2,
    trunk: trunks?.get(curve.id) ?? null,
  }
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
