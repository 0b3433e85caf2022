import { queryOptions } from '@tanstack/react-query'
import { type LatestChanges, latestChangesSchema } from '@/model/schema/latest-changes'
import { fetchJson } from './fetch-json'
import { isMissing, shouldRetry } from './queries'
import { readAnswer } from './read-answer'

/** Which records the newest version changed. Loaded late; apart, for its schema weighs. */
export function latestChangesQuery(chainId: string) {
  return queryOptions({
    queryKey: ['changed', chainId],
    queryFn: async ({ signal }): Promise<LatestChanges> => {
      const path = `chains/${chainId}/changed.json`
      return readAnswer(latestChangesSchema, await fetchJson(path, signal), path)
    },
    // A server that is older than the page has no such answer, nor at the next try.
    retry: (failureCount, error) => !isMissing(error) && shouldRetry(failureCount, error),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
