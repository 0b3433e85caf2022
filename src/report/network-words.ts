import type { ChainIndex } from '@/model/chain-index'
import type { Group, Link } from '@/model/schema/network'
import { series } from '@/words/joined'
import { routeFactsWords } from '@/words/route-facts'
import { say } from '@/words/say'

export function groupKindWords({ chain }: ChainIndex, kind: Group['kind']): string {
  const found = chain.groupKinds.find(({ id }) => id === kind)
  return found ? say(found.name) : routeFactsWords.group
}

/** "Means: parcel, air cargo."; null where no source says. */
export function modesWords({ modes }: Link): string | null {
  return modes.length > 0 ? routeFactsWords.byWhatMeans(series(modes.map(say))) : null
}
