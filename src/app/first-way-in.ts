import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import type { StoryList } from '@/model/schema/story'
import type { useStories } from '@/scene/use-story'

/** What the button of a first visit leads to: `waits` for the list of stories; null where a chain has nothing to begin with. */
export type FirstWayIn =
  | { readonly kind: 'story'; readonly story: StoryList['stories'][number] }
  | { readonly kind: 'event'; readonly event: TimedEvent }
  | { readonly kind: 'waits' }
  | null

/** The first story, or else the first event on the axis: many chains have no story, and its list may fail. */
export function firstWayIn(
  { stories, trouble }: ReturnType<typeof useStories>,
  { timeline, spanFrom, spanTo }: ChainIndex,
): FirstWayIn {
  const [story] = stories ?? []
  if (story) return { kind: 'story', story }
  if (!stories && !trouble) return { kind: 'waits' }
  const event = timeline.find(({ day }) => day >= spanFrom && day < spanTo)
  return event ? { kind: 'event', event } : null
}
