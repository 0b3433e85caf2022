import { queryOptions } from '@tanstack/react-query'
import { type ChangeLog, changeLogSchema } from '@/model/schema/versions'
import { fetchJson } from './fetch-json'
import { CHAIN_ID } from './load-chain'
import { shouldRetry } from './queries'
import { readAnswer } from './read-answer'

/** What changed since a version. Loaded when somebody asks; apart, for its schema weighs. */
export function changeLogQuery(version: string) {
  return queryOptions({
    queryKey: ['changes', CHAIN_ID, version],
    queryFn: async ({ signal }): Promise<ChangeLog> => {
      const path = `chains/${CHAIN_ID}/changes/${version}.json`
      return readAnswer(changeLogSchema, await fetchJson(path, signal), path)
    },
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
