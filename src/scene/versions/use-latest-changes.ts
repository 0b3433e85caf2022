import { useQuery } from '@tanstack/react-query'
import { versionListQuery } from '@/api/version-list-query'
import type { ChainIndex } from '@/model/chain-index'
import type { ChangeLog } from '@/model/schema/versions'

/**
 * What the version on screen changed against the one before it; null while that is not known, for
 * the first version, and for an earlier one: a strip says what has changed since.
 * @param isWanted asks for nothing where it is not
 */
export function useLatestChanges(index: ChainIndex, isWanted: boolean): ChangeLog | null {
  const isCurrent = index.past === null
  const { data } = useQuery({ ...versionListQuery, enabled: isWanted && isCurrent })
  const own = data?.find(({ version }) => version === index.chain.version)
  return (isCurrent && own?.changes) || null
}
