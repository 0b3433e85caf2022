import { useQuery } from '@tanstack/react-query'
import { latestChangesQuery } from '@/api/latest-changes-query'
import type { ChainIndex } from '@/model/chain-index'
import type { LatestChanges } from '@/model/schema/latest-changes'

/**
 * What the version on screen changed against the one before it; null while that is not known, and
 * for an earlier version: a strip says what has changed since.
 * @param isWanted asks for nothing where it is not
 */
export function useLatestChanges(index: ChainIndex, isWanted: boolean): LatestChanges | null {
  const { data } = useQuery({
    ...latestChangesQuery(index.chain.id),
    enabled: isWanted && index.past === null,
  })
  const isOfScreen = index.past === null && data?.to === index.chain.version
  return isOfScreen ? data : null
}
