import { queryOptions } from '@tanstack/react-query'
import { type ChainList, chainListSchema } from '@/model/schema/chain'
import { fetchJson } from './fetch-json'
import { shouldRetry } from './queries'
import { readAnswer } from './read-answer'

/** The chains of this site by name, the first one first. Loaded when somebody asks for another one. */
export const chainListQuery = queryOptions({
  queryKey: ['chains'],
  queryFn: async ({ signal }): Promise<ChainList['chains']> => {
    const path = 'chains.json'
    return readAnswer(chainListSchema, await fetchJson(path, signal), path).chains
  },
  retry: shouldRetry,
  staleTime: Number.POSITIVE_INFINITY,
})
