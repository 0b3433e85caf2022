import { useEffect } from 'react'
import { repairView, useViewStore } from '@/store/view-store'
import { type AskedStory, resolveStory } from '@/story/resolve-story'
import type { Ignored } from '@/url/view-codec'
import { useStepsOf } from './use-stories-asked'

interface StoryCheckProps {
  readonly asked: AskedStory
  readonly onIgnored: (ignored: readonly Ignored[]) => void
}

/** Holds the story that an address asked for against the stories, once they are there; draws nothing. */
export function StoryCheck({ asked, onIgnored }: StoryCheckProps) {
  const steps = useStepsOf(asked.story)
  useEffect(() => {
    // Synchronises with the story, which arrives later than the address.
    const { patch, ignored } = resolveStory(asked, steps, useViewStore.getState().view)
    if (Object.keys(patch).length > 0) repairView(patch, ignored.length > 0)
    if (ignored.length > 0) onIgnored(ignored)
  }, [asked, steps, onIgnored])
  return null
}
