import { useQuery } from '@tanstack/react-query'
import { storyListQuery, storyQuery } from '@/api/story-queries'
import type { Story, StoryList } from '@/model/schema/story'

/** The stories there are; null until they have arrived. */
export function useStories(): StoryList['stories'] | null {
  return useQuery(storyListQuery).data ?? null
}

interface StoryLoading {
  readonly story: Story | null
  /** Why there is none; null while it is on its way, or none was asked for. */
  readonly error: Error | null
  readonly retry: () => void
}

/** The story of that id, with all its steps. */
export function useStory(id: string | null): StoryLoading {
  const { data, error, refetch } = useQuery({ ...storyQuery(id ?? ''), enabled: id !== null })
  return { story: data ?? null, error, retry: () => void refetch() }
}
