import { type ChainIndex, indexChain } from '../../../src/model/chain-index'
import type { Series } from '../../../src/model/schema/history'
import type { ChainRecords } from '../chain-records'
import type { Content } from '../content'

/** What stories are told from. */
export interface StoryFacts {
  readonly index: ChainIndex
  readonly series: ReadonlyMap<string, Series>
  readonly sources: Content['sources']
  /** Ids there are, those of broken records included: those are reported where they are broken. */
  readonly known: ChainRecords['known']
}

export function storyFacts({ known }: ChainRecords, content: Content): StoryFacts {
  return {
    index: indexChain(content.chain),
    series: new Map(content.series.map((each) => [each.id, each])),
    sources: content.sources,
    known,
  }
}
