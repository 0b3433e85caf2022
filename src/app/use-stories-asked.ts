import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isMissing } from '@/api/queries'
import { storyListQuery, storyQuery } from '@/api/story-queries'
import { isOwnId } from '@/model/own-story/own-id'
import type { Story } from '@/model/schema/story'
import { useDataset } from '@/scene/dataset'
import { useStory } from '@/scene/use-story'
import type { StepsFound } from '@/story/resolve-story'
import type { KnownStories } from '@/url/known-ids'

const shippedId = (id: string | null) => (id !== null && !isOwnId(id) ? id : null)

/** What became of the story that an address asks for; nothing is said of those on a device. */
export function useStepsOf(id: string | null): StepsFound {
  const { story, error } = useStory(shippedId(id))
  return isMissing(error) ? 'unknown' : (story?.steps ?? null)
}

/**
 * The stories, and the steps of the one in the view.
 * @param isAsked false where nothing unknown was named: then nothing is fetched
 */
export function useKnownStories(id: string | null, isAsked: boolean): KnownStories {
  const { data: stories } = useQuery({ ...storyListQuery(useDataset().chain.id), enabled: isAsked })
  const { story } = useStory(isAsked ? shippedId(id) : null)
  return useMemo(() => ({ stories: stories ?? [], steps: story?.steps ?? [] }), [stories, story])
}

/** The other stories, whole, once they are there: fetched only where a step was named that the one in the view lacks. */
export function useOtherStories(
  { stories }: KnownStories,
  shownId: string | null,
  isAsked: boolean,
): readonly Story[] {
  const { chain } = useDataset()
  const others = isAsked ? stories.filter(({ id }) => id !== shownId) : []
  return useQueries({
    queries: others.map(({ id }) => storyQuery(chain.id, id)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  })
}
