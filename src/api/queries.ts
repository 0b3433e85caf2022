import { queryOptions } from '@tanstack/react-query'
import type { ChainIndex } from '@/model/chain-index'
import { sourcesSchema } from '@/model/schema/chain'
import { type Series, seriesSchema } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { ApiError, fetchJson } from './fetch-json'
import { CHAIN_ID, fetchChain, rootOf, takeChain } from './load-chain'
import { readAnswer } from './read-answer'

/** A broken answer stays broken; no answer may come at the next try. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return error instanceof ApiError && failureCount < 2
}

/** True where the server knows that there is nothing, as opposed to not answering. */
export function isMissing(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 404
}

/** The chain, indexed. Read once: a dataset does not change while it is looked at. */
export const chainQuery = queryOptions({
  queryKey: ['chain', CHAIN_ID],
  queryFn: ({ signal }): Promise<ChainIndex> => takeChain(signal),
  retry: shouldRetry,
  staleTime: Number.POSITIVE_INFINITY,
  // The index is built from the answer once; comparing it deeply would cost more than it saves.
  structuralSharing: false,
})

/** The chain as it was under an earlier version. */
export function pastChainQuery(version: string) {
  return queryOptions({
    queryKey: ['chain', CHAIN_ID, version],
    queryFn: ({ signal }): Promise<ChainIndex> => fetchChain(version, signal),
    // Going there and back asks nothing again.
    gcTime: Number.POSITIVE_INFINITY,
    // A version that is not kept will not be at the next try either.
    retry: (failureCount, error) => !isMissing(error) && shouldRetry(failureCount, error),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** All sources by id. Loaded when something that names sources is opened. */
export function sourcesQuery(past: string | null) {
  return queryOptions({
    queryKey: ['sources', CHAIN_ID, past],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Source>> => {
      const path = `${rootOf(past)}/sources.json`
      const sources = readAnswer(sourcesSchema, await fetchJson(path, signal), path)
      return new Map(sources.map((source) => [source.id, source]))
    },
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** One measured series, for who draws without the query cache. @throws ApiError and DataError */
export async function fetchSeries(
  id: string,
  past: string | null,
  signal: AbortSignal,
): Promise<Series> {
  const path = `${rootOf(past)}/series/${id}.json`
  return readAnswer(seriesSchema, await fetchJson(path, signal), path)
}

/** One measured series. Loaded when it is shown. */
export function seriesQuery(id: string, past: string | null) {
  return queryOptions({
    queryKey: ['series', CHAIN_ID, id, past],
    queryFn: ({ signal }) => fetchSeries(id, past, signal),
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}
