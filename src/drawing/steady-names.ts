import { dotsAt } from './dots'
import type { LabelCandidate } from './label-candidate'
import { requestsOf } from './label-requests'
import { lineMarks } from './line-marks'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import type { Rect } from './oriented-box'
import { placeLabels } from './place-labels'
import type { ScreenCurve } from './screen-curve'
import type { SteadyGround } from './steady-ground'

/** What names keep clear of on a line. */
export function obstacleOf(curve: ScreenCurve, { trunks }: LabelScreen) {
  return {
    id: curve.id,
    points: curve.points,
    halfWidthPx: curve.widthPx / 2,
    trunk: trunks?.get(curve.id) ?? null,
  }
}

const isCountry = ({ spec: { target, rank } }: MeasuredLabel) =>
  target.kind === 'place' && rank === 'major'

/** The same on every day, and whatever is selected. */
function atRest(label: MeasuredLabel): MeasuredLabel {
  const { spec } = label
  const rested = { ...spec, shown: 'room', priority: spec.isBeyond ? 1 : 2 } as const
  return { ...label, spec: rested, lastKey: null, isAskedFor: false }
}

function placeSteadily(
  countries: readonly MeasuredLabel[],
  screen: LabelScreen,
  steady: SteadyGround,
  area: Rect,
): ReadonlyMap<string, LabelCandidate> {
  const dots = dotsAt(
    steady.dots.map(({ at, place }) => ({
      at,
      place: { rank: place.kind === 'country' ? 'major' : 'minor', country: place.country },
    })),
    area,
  )
  const lines = [...steady.curves.values()]
  const ground = { ...screen, curves: steady.curves }
  const marks = lines.flatMap(lineMarks)
  const wide = lines.map((curve) => {
    const roomPx = steady.nameRoomPx.get(curve.id) ?? 0
    const line = obstacleOf(curve, screen)
    return { ...line, halfWidthPx: line.halfWidthPx + roomPx }
  })
  const kept = [...dots.boxes, ...(screen.plates ?? [])]
  const placed = new Map<string, LabelCandidate>()
  for (const isBeyond of [false, true]) {
    const found = placeLabels(
      requestsOf(
        countries.filter(({ spec }) => spec.isBeyond === isBeyond),
        ground,
        area,
        dots,
        null,
      ),
      {
        area,
        obstacles: [...kept, ...[...placed.values()].flatMap(({ parts }) => parts)],
        marks,
        lines: wide,
      },
    )
    for (const [key, candidate] of found) placed.set(key, candidate)
  }
  return placed
}

/** The last of them: the next day has the same ground, and to place them again is dear. */
let latest: {
  readonly ground: string
  readonly names: ReadonlyMap<string, LabelCandidate>
} | null = null

/**
 * Where the names of countries stand on any day, by key: those that the chain is about first, so that
 * none gives way to a country that is named on some days only. null where they find room anew.
 */
export function steadyNames(
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
