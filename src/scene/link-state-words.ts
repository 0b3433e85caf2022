import type { ChainIndex } from '@/model/chain-index'
import { series } from '@/words/joined'
import type { SceneLink } from './scene'
import { levelSinceWords, measureCounts } from './words'

/** "dominant since May 2019, 2 measures said to restrict it" */
export function linkStateWords(
  index: ChainIndex,
  drawn: Pick<SceneLink, 'link' | 'state' | 'since'>,
): string {
  const { link, state } = drawn
  return series([levelSinceWords(index, drawn), ...measureCounts(index, link.commodity, state)])
}
