import { useQuery, useQueryClient } from '@tanstack/react-query'
import { chainId } from '@/api/chain-ids'
import { DataError } from '@/api/fetch-json'
import { chainQuery, isMissing, pastChainQuery } from '@/api/queries'
import type { ChainIndex } from '@/model/chain-index'
import { byVersion } from '@/model/version'

/**
 * What became of the version an address asks for. `now`: it asks for none, or for the one served;
 * `past`: an earlier one is shown. With the others the one served now stands in.
 */
export type VersionStatus = 'now' | 'past' | 'newer' | 'not-kept' | 'not-arrived' | 'unreadable'

export interface ChainLoading {
  /** The chain to show: as it was where an earlier version is asked for, as it is otherwise. */
  readonly index: ChainIndex | null
  /** The chain as it is served now. */
  readonly current: ChainIndex | null
  readonly status: VersionStatus
  /** Why there is none; null while it is on its way. */
  readonly error: Error | null
  readonly isSlow: boolean
  /** Asks anew, also where an answer is still waited for. */
  readonly retry: () => void
}

function statusOf(step: number, error: Error | null): VersionStatus {
  if (step === 0) return 'now'
  if (step > 0) return 'newer'
  if (!error) return 'past'
  if (isMissing(error)) return 'not-kept'
  return error instanceof DataError ? 'unreadable' : 'not-arrived'
}

/**
 * The dataset, or what keeps it.
 * @param chain as the address names it; null = the first
 * @param version the one a link was made with; null = not stated
 */
export function useChain(chain: string | null, version: string | null): ChainLoading {
  const id = chainId(chain)
  const client = useQueryClient()
  const now = useQuery(chainQuery(id))
  const current = now.data ?? null
  // An earlier version is known to be one only by the version served now.
  const step = version !== null && current ? byVersion(version, current.chain.version) : 0
  const past = useQuery({ ...pastChainQuery(id, version ?? ''), enabled: step < 0 })
  const status = statusOf(step, past.error)
  const retry = async () => {
    const { queryKey } = step < 0 ? pastChainQuery(id, version ?? '') : chainQuery(id)
    await client.cancelQueries({ queryKey, exact: true })
    await (step < 0 ? past : now).refetch()
  }
  return {
    index: status === 'past' ? (past.data ?? null) : current,
    current,
    status,
    error: now.error,
    isSlow: now.failureCount > 0 || past.failureCount > 0,
    retry: () => void retry(),
  }
}
