import { queryOptions } from '@tanstack/react-query'
import type { ChainIndex } from '@/model/chain-index'
import { sourcesSchema } from '@/model/schema/chain'
import { type Series, seriesSchema } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { ApiError, fetchJson } from './fetch-json'
import { type Dataset, fetchChain, rootOf, takeChain } from './load-chain'
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
export function chainQuery(id: string) {
  return queryOptions({
    queryKey: ['chain', id],
    queryFn: ({ signal }): Promise<ChainIndex> => takeChain(id, signal),
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
    // The index is built from the answer once; comparing it deeply would cost more than it saves.
    structuralSharing: false,
  })
}

/** The chain as it was under an earlier version. */
export function pastChainQuery(id: string, version: string) {
  return queryOptions({
    queryKey: ['chain', id, version],
    queryFn: ({ signal }): Promise<ChainIndex> => fetchChain(id, version, signal),
    // Going there and back asks nothing again.
    gcTime: Number.POSITIVE_INFINITY,
    // A version that is not kept will not be at the next try either.
    retry: (failureCount, error) => !isMissing(error) && shouldRetry(failureCount, error),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** All sources by id. Loaded when something that names sources is opened. */
export function sourcesQuery(of: Dataset) {
  return queryOptions({
    queryKey: ['sources', of.chain.id, of.past],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Source>> => {
      const path = `${rootOf(of)}/sources.json`
      const sources = readAnswer(sourcesSchema, await fetchJson(path, signal), path)
      return new Map(sources.map((source) => [source.id, source]))
    },
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** One measured series, for who draws without the query cache. @throws ApiError and DataError */
export async function fetchSeries(of: Dataset, id: string, signal: AbortSignal): Promise<Series> {
  const path = `${rootOf(of)}/series/${id}.json`
  return readAnswer(seriesSchema, await fetchJson(path, signal), path)
}

/** One measured series. Loaded when it is shown. */
export function seriesQuery(of: Dataset, id: string) {
  return queryOptions({
    queryKey: ['series', of.chain.id, id, of.past],
    queryFn: ({ signal }) => fetchSeries(of, id, signal),
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}
