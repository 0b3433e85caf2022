import { useQuery } from '@tanstack/react-query'
import { storyListQuery, storyQuery } from '@/api/story-queries'
import type { Story, StoryList } from '@/model/schema/story'
import { useDataset } from './dataset'
import { type Trouble, troubleOf } from './trouble'

interface StoriesLoading {
  /** null until they are there. */
  readonly stories: StoryList['stories'] | null
  readonly trouble: Trouble | null
}

/** The stories there are. */
export function useStories(): StoriesLoading {
  const { data, error, refetch } = useQuery(storyListQuery(useDataset().chain.id))
  return {
    stories: data ?? null,
    trouble: troubleOf('stories', error, () => void refetch()),
  }
}

interface StoryLoading {
  readonly story: Story | null
  /** Why there is none; null while it is on its way, or none was asked for. */
  readonly error: Error | null
  /** The same for people. */
  readonly trouble: Trouble | null
}

/** The story of that id, with all its steps. */
export function useStory(id: string | null): StoryLoading {
  const { chain } = useDataset()
  const { data, error, refetch } = useQuery({
    ...storyQuery(chain.id, id ?? ''),
    enabled: id !== null,
  })
  return {
    story: data ?? null,
    error,
    trouble: troubleOf('story', error, () => void refetch()),
  }
}
