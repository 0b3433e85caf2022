import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '@/api/queries'
import type { Source } from '@/model/schema/network'
import { useDataset } from './dataset'
import { type Trouble, troubleOf } from './trouble'

export interface SourcesLoading {
  /** By id; null until they are there. */
  readonly sources: ReadonlyMap<string, Source> | null
  readonly trouble: Trouble | null
}

/** The sources, loaded when something that names them is first shown. */
export function useSources(): SourcesLoading {
  const { data, error, refetch } = useQuery(sourcesQuery(useDataset()))
  return {
    sources: data ?? null,
    trouble: troubleOf('sources', error, () => void refetch()),
  }
}
