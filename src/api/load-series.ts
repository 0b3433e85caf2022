import type { QueryClient } from '@tanstack/react-query'
import type { Series } from '@/model/schema/history'
import { seriesQuery } from './queries'

/**
 * Several series at once, from the cache where they are there already.
 * @param past the earlier version they are taken from; null = the one served now
 */
export function loadSeries(
  client: QueryClient,
  ids: readonly string[],
  past: string | null,
): Promise<Series[]> {
  return Promise.all(ids.map((id) => client.fetchQuery(seriesQuery(id, past))))
}
