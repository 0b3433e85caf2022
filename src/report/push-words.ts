import type { ChainIndex } from '@/model/chain-index'
import { isRelation } from '@/model/relation'
import type { CommodityId } from '@/model/schema/commodity'
import { measuresWords } from '@/words/measures'
import { say } from '@/words/say'

/** What is said of a measure, and of measures counted. */
interface PushWords {
  readonly said: string
  readonly counted: string
}

type Way = 'down' | 'up'

/** A flow is restricted or fed, a relation is strained or helped; a chain may have words of its own. */
export function pushWords(index: ChainIndex, commodity: CommodityId, way: Way): PushWords {
  const own = index.commodities.get(commodity)?.pushWords?.[way]
  if (own) return { said: say(own.said), counted: say(own.counted) }
  return measuresWords[isRelation(index, commodity) ? 'relation' : 'flow'][way]
}
