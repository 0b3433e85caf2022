import { useEffect, useState } from 'react'
import { chainId } from '@/api/chain-ids'
import { storyQuery } from '@/api/story-queries'
import type { ChainIndex } from '@/model/chain-index'
import { isOwnId } from '@/model/own-story/own-id'
import { showView, useViewStore } from '@/store/view-store'
import { namesStepAlone } from '@/url/bare-view'
import { queryClient } from './query-client'
import { settleStory } from './settle-story'

/** A story that does not come is told of by the page, which asks for it again. */
const PATIENCE_MS = 1_500

/**
 * Whether the address says what it will show: one that names a step and nothing else is filled in before anything is
 * drawn, or the page would open on another day, and turn to the step once the story is there.
 * @param index null while the chain is on its way; the story comes beside it
 */
export function useFilledIn(index: ChainIndex | null): boolean {
  // Of the address that the page is opened with: later ones find a map on the screen, which turns to them.
  const [isOpen, setIsOpen] = useState(() => namesStepAlone(useViewStore.getState().view))
  useEffect(() => {
    // Synchronises with the network.
    const { chain, story } = useViewStore.getState().view
    if (!isOpen || story === null || isOwnId(story)) return
    void queryClient.prefetchQuery(storyQuery(chainId(chain), story))
  }, [isOpen])
  useEffect(() => {
    // Synchronises with the story, and with the clock.
    if (!isOpen || !index) return
    const end = () => setIsOpen(false)
    const timer = setTimeout(end, PATIENCE_MS)
    const { view } = useViewStore.getState()
    settleStory(index, view)
      .then((settled) => {
        // What is wrong with it is said and mended by `StoryCheck`.
        const isStill = useViewStore.getState().view === view
        if (isStill && settled.ignored.length === 0) showView(settled.view, 'replace')
      })
      .then(end, end)
    return () => clearTimeout(timer)
  }, [isOpen, index])
  return !isOpen
}
