import type { CommodityId } from '@/model/schema/commodity'
import type { LngLat } from '@/model/schema/primitives'
import { createRandom, pick } from '../../support/random'

const FLOW_COUNT = 10_000
const PLACE_COUNT = 300
/** Flows across half the world would measure nothing but how fast pixels are filled. */
const REACH_DEGREES = 30
const SEED = 20261124

type FlowLevel = 0 | 1 | 2 | 3 | 4
/** As many as a chain may have. */
const COMMODITIES: readonly CommodityId[] = ['a', 'b', 'c', 'd', 'e']

const LEVELS: readonly FlowLevel[] = [0, 1, 2, 3, 4]

export interface SyntheticFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly commodity: CommodityId
  readonly level: FlowLevel
}

/** Places all over the inhabited world, clear of the date line: deck.gl would not cross it. */
export function createPlaces(): Map<string, { readonly lngLat: LngLat }> {
  const random = createRandom(SEED)
  return new Map(
    Array.from({ length: PLACE_COUNT }, (_, i) => [
      `p${i}`,
      { lngLat: [random() * 300 - 150, random() * 95 - 40] satisfies LngLat },
    ]),
  )
}

function isWithinReach([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): boolean {
  return Math.abs(lng - otherLng) <= REACH_DEGREES && Math.abs(lat - otherLat) <= REACH_DEGREES
}

/** Flows between places of one part of the world, each commodity and width as often as any. */
export function createFlows(): SyntheticFlow[] {
  const random = createRandom(SEED + 1)
  const places = [...createPlaces()].map(([id, { lngLat }]) => ({ id, lngLat }))
  const reachable = new Map(
    places.map((from) => [
      from,
      places.filter((to) => to !== from && isWithinReach(from.lngLat, to.lngLat)),
    ]),
  )
  return Array.from({ length: FLOW_COUNT }, (_, i) => {
    const from = pick(places, random)
    return {
      id: `f${i}`,
      from: from.id,
      to: pick(reachable.get(from) ?? places, random).id,
      commodity: pick(COMMODITIES, random),
      level: pick(LEVELS, random),
    }
  })
}
