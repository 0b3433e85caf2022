import { useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { isOwnId } from '@/model/own-story/own-id'
import type { Story } from '@/model/schema/story'
import { useStory } from '@/scene/use-story'
import { heldFile, useOwnStoryStore } from '@/store/own-story-store'
import { toldStory } from './told-story'

interface ToldStory {
  readonly story: Story | null
  /** One sentence on why there is none; null while it is on its way, or none was asked for. */
  readonly trouble: string | null
  /** null where trying again changes nothing. */
  readonly retry: (() => void) | null
}

const NOT_HERE = 'This story is not on this device. Open its link or its file here to present it.'
const NO_STEPS = 'This story has no steps yet. Leave the stage and add a view to it.'

/** A story of this device, or one that ships. */
export function useToldStory(id: string | null, index: ChainIndex): ToldStory {
  const isOwn = id !== null && isOwnId(id)
  const shipped = useStory(isOwn ? null : id)
  const file = useOwnStoryStore((store) => (isOwn ? heldFile(store, id) : undefined))
  const own = useMemo(() => (file ? toldStory(file, index) : null), [file, index])
  if (!isOwn) {
    const { story, error, retry } = shipped
    return { story, trouble: error && `The story did not arrive. ${error.message}`, retry }
  }
  if (!own) return { story: null, trouble: NOT_HERE, retry: null }
  if (own.steps.length === 0) return { story: null, trouble: NO_STEPS, retry: null }
  return { story: own, trouble: null, retry: null }
}
