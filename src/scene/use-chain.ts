import { useQuery } from '@tanstack/react-query'
import { chainQuery } from '@/api/queries'
import type { ChainIndex } from '@/model/chain-index'

export interface ChainLoading {
  readonly index: ChainIndex | null
  /** Why there is none; null while it is on its way. */
  readonly error: Error | null
  readonly isSlow: boolean
  readonly retry: () => void
}

/** The dataset, or what keeps it. */
export function useChain(): ChainLoading {
  const { data, error, failureCount, refetch } = useQuery(chainQuery)
  return {
    index: data ?? null,
    error,
    isSlow: failureCount > 0,
    retry: () => void refetch(),
  }
}
