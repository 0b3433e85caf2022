import type { QueryClient } from '@tanstack/react-query'
import type { Series } from '@/model/schema/history'
import type { Dataset } from './load-chain'
import { seriesQuery } from './queries'

/** Several series at once, from the cache where they are there already. */
export function loadSeries(
  client: QueryClient,
  of: Dataset,
  ids: readonly string[],
): Promise<Series[]> {
  return Promise.all(ids.map((id) => client.fetchQuery(seriesQuery(of, id))))
}
