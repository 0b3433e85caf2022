import type { ChainIndex } from '@/model/chain-index'
import type { SceneLink } from './scene'
import { linkLevelWord, measureCounts, sinceWords } from './words'

/** "dominant since May 2019, 2 measures said to restrict it" */
export function linkStateWords(
  index: ChainIndex,
  { link, state, since }: Pick<SceneLink, 'link' | 'state' | 'since'>,
): string {
  const level = linkLevelWord(index, link, state.level)
  const stands = `${level} since ${sinceWords(index, since, state.cause)}`
  return [stands, ...measureCounts(index, link.commodity, state)].join(', ')
}
