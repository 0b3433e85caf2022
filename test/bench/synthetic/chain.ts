import type { Chain } from '@/model/schema/chain'
import type { Change } from '@/model/schema/effect'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
  createPlace,
} from '../../support/create-chain'
import { createRandom, pick } from '../../support/random'

/** How large a made-up chain is. */
export interface ChainSize {
  readonly links: number
  readonly events: number
  readonly effectsPerEvent: number
}

/** Of the second budget for a step; the real chain has fewer than two effects per event. */
export const LARGE_CHAIN: ChainSize = { links: 10_000, events: 1_000, effectsPerEvent: 10 }

const PLACE_COUNT = 300
const FIRST_YEAR = 2013
const YEARS = 14
const CHANGES: readonly Change[] = [
  { to: 1 },
  { to: 3 },
  { by: 1 },
  { by: -1 },
  { push: 'down' },
  { push: 'up' },
]
const LEVELS = [0, 1, 2, 3, 4] as const

/** Text is all the same, so that ids alone differ: the fold never reads it. */
export function createLargeChain({ links, events, effectsPerEvent }: ChainSize): Chain {
  const random = createRandom(links * 31 + events)
  const dateIn = () => {
    const year = FIRST_YEAR + Math.floor(random() * YEARS)
    const month = 1 + Math.floor(random() * 12)
    const dayOfMonth = 1 + Math.floor(random() * 28)
    return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-')
  }
  const places = Array.from({ length: PLACE_COUNT }, (_, i) =>
    createPlace(`p${i}`, { lngLat: [random() * 340 - 170, random() * 105 - 45] }),
  )
  const placeIds = places.map(({ id }) => id)
  const chainLinks = Array.from({ length: links }, (_, i) =>
    createLink(`l${i}`, pick(LEVELS, random), {
      from: pick(placeIds, random),
      to: pick(placeIds, random),
    }),
  )
  const linkIds = chainLinks.map(({ id }) => id)
  return createChain({
    places,
    links: chainLinks,
    events: Array.from({ length: events }, (_, i) => {
      const date = dateIn()
      const effects = Array.from({ length: effectsPerEvent }, () =>
        createEffect(pick(linkIds, random), date, pick(CHANGES, random)),
      )
      return createEvent(`e${i}`, date, effects)
    }),
  })
}
