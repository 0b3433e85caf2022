import { useQuery } from '@tanstack/react-query'
import { seriesQuery } from '@/api/queries'
import type { Series } from '@/model/schema/history'
import { useDataset } from './dataset'
import { type Trouble, troubleOf } from './trouble'

export interface SeriesLoading {
  readonly series: Series | null
  /** Why there is none; null while it is on its way. */
  readonly trouble: Trouble | null
}

/**
 * One measured series, loaded when something first shows it.
 * @param what its name at the beginning of a sentence
 */
export function useSeries(id: string, what = 'This series', isWanted = true): SeriesLoading {
  const { data, error, refetch } = useQuery({ ...seriesQuery(useDataset(), id), enabled: isWanted })
  return { series: data ?? null, trouble: troubleOf(what, error, () => void refetch()) }
}
