import { useQuery } from '@tanstack/react-query'
import { pastChainQuery } from '@/api/queries'
import type { ChainIndex } from '@/model/chain-index'
import { useDataset } from '../dataset'

/** The chain as it was under an earlier version; both null while it is on its way. */
export function useVersionBefore(version: string): {
  readonly index: ChainIndex | null
  readonly error: Error | null
  readonly retry: () => void
} {
  const { data, error, refetch } = useQuery(pastChainQuery(useDataset().chain.id, version))
  return { index: data ?? null, error, retry: () => void refetch() }
}
