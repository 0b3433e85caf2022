import { useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { isOwnId } from '@/model/own-story/own-id'
import type { Story } from '@/model/schema/story'
import type { Trouble } from '@/scene/trouble'
import { useStory } from '@/scene/use-story'
import { heldFile, useUserStoryStore } from '@/store/user-story-store'
import { resolvedStory } from '@/story/resolved-story'
import { resolvedStoryWords } from '@/words/resolved-story'

/** As of a fetch, but that trying again may change nothing. */
export interface StoryTrouble {
  readonly text: string
  readonly act: Trouble['act'] | null
  readonly fault: Trouble['fault']
}

interface ResolvedStory {
  readonly story: Story | null
  /** Why there is none; null while it is on its way, or none was asked for. */
  readonly trouble: StoryTrouble | null
}

/** A story of this device, or one that ships. */
export function useResolvedStory(id: string | null, index: ChainIndex): ResolvedStory {
  const isOwn = id !== null && isOwnId(id)
  const shipped = useStory(isOwn ? null : id)
  const file = useUserStoryStore((store) => (isOwn ? heldFile(store, id) : undefined))
  const own = useMemo(() => (file ? resolvedStory(file, index) : null), [file, index])
  if (!isOwn) {
    const { story, trouble } = shipped
    return { story, trouble }
  }
  if (!own)
    return { story: null, trouble: { text: resolvedStoryWords.notHere, act: null, fault: null } }
  if (own.steps.length === 0)
    return { story: null, trouble: { text: resolvedStoryWords.noSteps, act: null, fault: null } }
  return { story: own, trouble: null }
}
