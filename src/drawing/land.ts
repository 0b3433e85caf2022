import type { LngLat } from '@/model/schema/primitives'
import { COUNTRY_LAND, OUTLYING_LAND } from './country-land'
import type { LabelSpec } from './label-specs'
import { mercatorOf } from './mercator'
import type { Network } from './network'
import { distanceTo, type OrientedBox, type Rect } from './oriented-box'
import type { Project, ScreenPoint } from './screen-curve'
import { shortestTurn } from './world-frame'

/** A country's land on the screen, as coarse as a name needs it. */
export type Land = readonly ScreenPoint[]

/** Some land on the screen; null where nothing is known of it, or a part is hidden. */
function landOnScreen(
  bends: readonly LngLat[] | undefined,
  placeId: string,
  network: Network,
  project: Project,
): Land | null {
  const dot = network.places.get(placeId)
  if (!dot || !bends) return null
  const dotLng = dot.x * 360 - 180
  const shown = bends.map(([lng, lat]) =>
    project(mercatorOf([dotLng + shortestTurn(dotLng, lng), lat])),
  )
  const seen = shown.filter((point) => point !== null)
  return seen.length === shown.length ? seen : null
}

/** What is known and seen of land, as the name of a country asks for it. */
export interface CountryLands {
  /** Its own; null where that is not known. */
  readonly own: Land | null
  /** That of all other countries, named or not. */
  readonly others: readonly Land[]
}

/** Finds the lands for a label; null for what names no country. */
export type LandOf = (spec: LabelSpec) => CountryLands | null

export function landWith(network: Network, project: Project): LandOf {
  return ({ target, rank, country }) => {
    if (target.kind !== 'place' || rank !== 'major' || country === null) return null
    const seen = (bends: readonly LngLat[] | undefined) =>
      landOnScreen(bends, target.id, network, project) ?? []
    const foreign = [...COUNTRY_LAND].flatMap(([code, bends]) => (code === country ? [] : [bends]))
    return {
      own: landOnScreen(COUNTRY_LAND.get(country), target.id, network, project),
      others: [...foreign, ...OUTLYING_LAND].map(seen).filter((land) => land.length > 0),
    }
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

/** Of a name's box, at least, on the land that it names: only touching it, a name is read as that of the sea. */
const LEAST_SHARE = 0.1
const SAMPLES = { columns: 10, rows: 4 } as const

/** How much of an upright box lies on a land, as a share of the box. */
function shareOnLand({ x, y, halfWidth, halfHeight }: OrientedBox, land: Land): number {
  let on = 0
  for (let i = 0; i < SAMPLES.columns * SAMPLES.rows; i += 1) {
    const across = ((i % SAMPLES.columns) + 0.5) / SAMPLES.columns
    const down = (Math.floor(i / SAMPLES.columns) + 0.5) / SAMPLES.rows
    const at = { x: x + halfWidth * (2 * across - 1), y: y + halfHeight * (2 * down - 1) }
    if (isOnLand(at, land)) on += 1
  }
  return on / (SAMPLES.columns * SAMPLES.rows)
}

function extentOf(land: Land): Rect {
  const xs = land.map(({ x }) => x)
  const ys = land.map(({ y }) => y)
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

/** Whether a name stands in its country. Of one smaller than its name less of the name can. */
export function standsOnLand(box: OrientedBox, land: Land): boolean {
  const { left, top, right, bottom } = extentOf(land)
  if (box.x + box.halfWidth < left || box.x - box.halfWidth > right) return false
  if (box.y + box.halfHeight < top || box.y - box.halfHeight > bottom) return false
  const wide = Math.min((right - left) / (2 * box.halfWidth), 1)
  const high = Math.min((bottom - top) / (2 * box.halfHeight), 1)
  if (wide * high < LEAST_SHARE)
    return isOnLand(box, land) || land.some((at) => distanceTo(box, at) === 0)
  return shareOnLand(box, land) >= LEAST_SHARE * wide * high
}

const GRID = { columns: 7, rows: 6 } as const

/** Spots all over a country's land, for the middle of its name. */
export function spotsOnLand(land: Land): ScreenPoint[] {
  const { left, top, right, bottom } = extentOf(land)
  const [width, height] = [right - left, bottom - top]
  const spots = Array.from({ length: GRID.columns * GRID.rows }, (_, i) => ({
    x: left + (width * ((i % GRID.columns) + 0.5)) / GRID.columns,
    y: top + (height * (Math.floor(i / GRID.columns) + 0.5)) / GRID.rows,
  }))
  return spots.filter((spot) => isOnLand(spot, land))
}
