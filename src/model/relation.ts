import type { ChainIndex } from './chain-index'
import type { CommodityId } from './schema/commodity'

/** Whether it holds between two sides rather than moves from one to the other. */
export function isRelation(index: ChainIndex, commodity: CommodityId): boolean {
  return index.commodities.get(commodity)?.nature === 'relation'
}
