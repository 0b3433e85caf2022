import { queryOptions } from '@tanstack/react-query'
import { type ChangeLog, changeLogSchema } from '@/model/schema/versions'
import { fetchJson } from './fetch-json'
import { shouldRetry } from './queries'
import { readAnswer } from './read-answer'

/** What changed since a version. Loaded when somebody asks; apart, for its schema weighs. */
export function changeLogQuery(chainId: string, version: string) {
  return queryOptions({
    queryKey: ['changes', chainId, version],
    queryFn: async ({ signal }): Promise<ChangeLog> => {
      const path = `chains/${chainId}/changes/${version}.json`
      return readAnswer(changeLogSchema, await fetchJson(path, signal), path)
    },
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
