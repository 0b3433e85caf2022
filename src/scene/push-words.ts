import type { ChainIndex } from '@/model/chain-index'
import type { CommodityId } from '@/model/schema/commodity'
import type { Text } from '@/model/schema/primitives'

/** What is said of a measure, and of measures counted. */
interface PushWords {
  readonly said: Text
  readonly counted: Text
}

type Way = 'down' | 'up'

const words = (said: string, counted: string): PushWords => ({
  said: { en: said },
  counted: { en: counted },
})

/** A flow is restricted or fed, a relation is strained or helped; a chain may have words of its own. */
const BY_NATURE: Record<'flow' | 'relation', Record<Way, PushWords>> = {
  flow: {
    down: words('said to restrict it', 'restricting'),
    up: words('said to have fed it', 'feeding'),
  },
  relation: {
    down: words('said to strain it', 'straining'),
    up: words('said to help it', 'helping'),
  },
}

/** Whether it holds between two sides rather than moves from one to the other. */
export function isRelation(index: ChainIndex, commodity: CommodityId): boolean {
  return index.commodities.get(commodity)?.nature === 'relation'
}

export function pushWords(index: ChainIndex, commodity: CommodityId, way: Way): PushWords {
  const own = index.commodities.get(commodity)?.pushWords
  return (own ?? BY_NATURE[isRelation(index, commodity) ? 'relation' : 'flow'])[way]
}
