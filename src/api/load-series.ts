import type { QueryClient } from '@tanstack/react-query'
import type { Series } from '@/model/schema/history'
import { seriesQuery } from './queries'

/** Several series at once, from the cache where they are there already. */
export function loadSeries(client: QueryClient, ids: readonly string[]): Promise<Series[]> {
  return Promise.all(ids.map((id) => client.fetchQuery(seriesQuery(id))))
}
