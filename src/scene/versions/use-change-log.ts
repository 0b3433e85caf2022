import { useQuery } from '@tanstack/react-query'
import { changeLogQuery } from '@/api/change-log-query'
import type { ChangeLog } from '@/model/schema/versions'
import { useDataset } from '../dataset'
import { type Trouble, troubleOf } from '../trouble'

export interface ChangeLogLoading {
  readonly log: ChangeLog | null
  /** Why there is none; null while it is on its way. */
  readonly trouble: Trouble | null
}

/** What changed since a version. */
export function useChangeLog(version: string): ChangeLogLoading {
  const { chain } = useDataset()
  const { data, error, refetch } = useQuery(changeLogQuery(chain.id, version))
  return {
    log: data ?? null,
    trouble: troubleOf('changes', error, () => void refetch()),
  }
}
