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
 * @param name of what it colours, where it is shown as that
 */
export function useSeries(id: string, name: string | null = null, isWanted = true): SeriesLoading {
  const { data, error, refetch } = useQuery({ ...seriesQuery(useDataset(), id), enabled: isWanted })
  const what = name === null ? 'series' : { name }
  return { series: data ?? null, trouble: troubleOf(what, error, () => void refetch()) }
}
