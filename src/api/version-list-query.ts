import { queryOptions } from '@tanstack/react-query'
import { type VersionList, versionListSchema } from '@/model/schema/version-list'
import { fetchJson } from './fetch-json'
import { CHAIN_ID, shouldRetry } from './queries'
import { readAnswer } from './read-answer'

/** Every version, newest first, with what changed. Loaded late; apart, for its schema weighs. */
export const versionListQuery = queryOptions({
  queryKey: ['versions', CHAIN_ID],
  queryFn: async ({ signal }): Promise<VersionList['versions']> => {
    const path = `chains/${CHAIN_ID}/versions.json`
    return readAnswer(versionListSchema, await fetchJson(path, signal), path).versions
  },
  retry: shouldRetry,
  staleTime: Number.POSITIVE_INFINITY,
})
