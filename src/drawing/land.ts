import { COUNTRY_LAND } from './country-land'
import type { LabelSpec } from './label-specs'
import { mercatorOf } from './mercator'
import type { Network } from './network'
import { grown, lengthInside, type OrientedBox } from './oriented-box'
import type { Project, ScreenPoint } from './screen-curve'
import { shortestTurn } from './world-frame'

/** A country's land on the screen, as coarse as a name needs it. */
export type Land = readonly ScreenPoint[]

/** A name may stand so far off its coast and still be read with it. */
const TOUCHING_PX = 3

/** The land of a country that is seen; null where nothing is known of it, or a part is hidden. */
function landOnScreen(
  country: string,
  placeId: string,
  network: Network,
  project: Project,
): Land | null {
  const dot = network.places.get(placeId)
  const bends = COUNTRY_LAND.get(country)
  if (!dot || !bends) return null
  const dotLng = dot.x * 360 - 180
  const shown = bends.map(([lng, lat]) =>
    project(mercatorOf([dotLng + shortestTurn(dotLng, lng), lat])),
  )
  const seen = shown.filter((point) => point !== null)
  return seen.length === shown.length ? seen : null
}

/** Finds the land of a label's country; null where it has none that is known and seen. */
export type LandOf = (spec: LabelSpec) => Land | null

export function landWith(network: Network, project: Project): LandOf {
  return ({ target, rank, country }) => {
    if (target.kind !== 'place' || rank !== 'major' || country === null) return null
    return landOnScreen(country, target.id, network, project)
  }
}

/** Whether a point lies within an outline. */
export function isOnLand({ x, y }: ScreenPoint, land: Land): boolean {
  let isIn = false
  land.forEach((a, i) => {
    const b = land.at(i - 1) ?? a
    const isBetween = a.y > y !== b.y > y
    if (isBetween && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn
  })
  return isIn
}

/** Whether a name would be read as that of this land: its middle, or that of one of its halves, lies on it. */
export function isNamedBy({ x, y, halfWidth }: OrientedBox, land: Land): boolean {
  return [0, -0.5, 0.5].some((share) => isOnLand({ x: x + share * halfWidth, y }, land))
}

/** Whether a name stands in its country, or at least touches it. */
export function touchesLand(box: OrientedBox, land: Land): boolean {
  if (isOnLand(box, land)) return true
  const near = grown(box, TOUCHING_PX)
  return land.some((a, i) => lengthInside(near, land.at(i - 1) ?? a, a) > 0)
}

const GRID = { columns: 7, rows: 6 } as const

/** Spots all over a country's land, for the middle of its name. */
export function spotsOnLand(land: Land): ScreenPoint[] {
  const xs = land.map(({ x }) => x)
  const ys = land.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const spots = Array.from({ length: GRID.columns * GRID.rows }, (_, i) => ({
    x: left + (width * ((i % GRID.columns) + 0.5)) / GRID.columns,
    y: top + (height * (Math.floor(i / GRID.columns) + 0.5)) / GRID.rows,
  }))
  return spots.filter((spot) => isOnLand(spot, land))
}
