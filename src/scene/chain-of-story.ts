import { chainIds } from '@/api/chain-ids'
import type { StoryFile } from '@/model/schema/story-file'
import { storyFileWords } from '@/words/story-file'

/**
 * Why a story of another chain is not shown here.
 * @param elsewhere what to do where this site has that chain
 */
export function otherChainWords({ chain }: Pick<StoryFile, 'chain'>, elsewhere: string): string {
  const isHere = chain === undefined || chainIds().includes(chain)
  return isHere ? elsewhere : storyFileWords.unknownChain(chain)
}
