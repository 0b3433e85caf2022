import { queryOptions } from '@tanstack/react-query'
import { type ChainIndex, indexChain } from '@/model/chain-index'
import { chainSchema, sourcesSchema } from '@/model/schema/chain'
import { type Series, seriesSchema } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { ApiError, fetchJson } from './fetch-json'
import { readAnswer } from './read-answer'

/** One chain is published so far. */
export const CHAIN_ID = 'fentanyl'

/** A broken answer stays broken; no answer may come at the next try. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return error instanceof ApiError && failureCount < 2
}

/** The chain, indexed. Read once: a dataset does not change while it is looked at. */
export const chainQuery = queryOptions({
  queryKey: ['chain', CHAIN_ID],
  queryFn: async ({ signal }): Promise<ChainIndex> => {
    const path = `chains/${CHAIN_ID}.json`
    return indexChain(readAnswer(chainSchema, await fetchJson(path, signal), path))
  },
  retry: shouldRetry,
  staleTime: Number.POSITIVE_INFINITY,
  // The index is built from the answer once; comparing it deeply would cost more than it saves.
  structuralSharing: false,
})

/** All sources by id. Loaded when something that names sources is opened. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources', CHAIN_ID],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, Source>> => {
    const path = `chains/${CHAIN_ID}/sources.json`
    const sources = readAnswer(sourcesSchema, await fetchJson(path, signal), path)
    return new Map(sources.map((source) => [source.id, source]))
  },
  retry: shouldRetry,
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

/** One measured series. Loaded when it is shown. */
export function seriesQuery(id: string) {
  return queryOptions({
    queryKey: ['series', CHAIN_ID, id],
    queryFn: async ({ signal }): Promise<Series> => {
      const path = `chains/${CHAIN_ID}/series/${id}.json`
      return readAnswer(seriesSchema, await fetchJson(path, signal), path)
    },
    retry: shouldRetry,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}
