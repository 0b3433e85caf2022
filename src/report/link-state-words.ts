import type { ChainIndex } from '@/model/chain-index'
import type { SceneLink } from '@/scene/scene'
import { series } from '@/words/joined'
import { levelSinceWords, measureCounts } from './record-words'

/** "dominant since May 2019, 2 measures said to restrict it" */
export function linkStateWords(
  index: ChainIndex,
  drawn: Pick<SceneLink, 'link' | 'state' | 'since'>,
): string {
  const { link, state } = drawn
  return series([levelSinceWords(index, drawn), ...measureCounts(index, link.commodity, state)])
}
