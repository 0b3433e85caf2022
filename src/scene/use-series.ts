import { useQuery } from '@tanstack/react-query'
import { seriesQuery } from '@/api/queries'
import type { Series } from '@/model/schema/history'
import { usePastVersion } from './past-version'

export interface SeriesLoading {
  readonly series: Series | null
  /** Why there is none; null while it is on its way. */
  readonly error: Error | null
  readonly retry: () => void
}

/** One measured series, loaded when something first shows it. */
export function useSeries(id: string, isWanted = true): SeriesLoading {
  const past = usePastVersion()
  const { data, error, refetch } = useQuery({ ...seriesQuery(id, past), enabled: isWanted })
  return { series: data ?? null, error, retry: () => void refetch() }
}
