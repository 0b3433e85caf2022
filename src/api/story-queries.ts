import { queryOptions } from '@tanstack/react-query'
import { type Story, type StoryList, storyListSchema, storySchema } from '@/model/schema/story'
import { fetchJson } from './fetch-json'
import { isMissing, shouldRetry } from './queries'
import { readAnswer } from './read-answer'

/** The stories there are. */
export function storyListQuery(chainId: string) {
  return queryOptions({
    queryKey: ['stories', chainId],
    queryFn: async ({ signal }): Promise<StoryList['stories']> => {
      const path = `chains/${chainId}/stories.json`
      return readAnswer(storyListSchema, await fetchJson(path, signal), path).stories
    },
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** One story, whole: a talk never waits between its steps. */
export function storyQuery(chainId: string, id: string) {
  return queryOptions({
    queryKey: ['story', chainId, id],
    queryFn: async ({ signal }): Promise<Story> => {
      const path = `chains/${chainId}/stories/${id}.json`
      return readAnswer(storySchema, await fetchJson(path, signal), path)
    },
    // A story that there is none of will not be there at the next try either.
    retry: (failureCount, error) => !isMissing(error) && shouldRetry(failureCount, error),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
