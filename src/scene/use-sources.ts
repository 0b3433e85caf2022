import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '@/api/queries'
import type { Source } from '@/model/schema/network'
import { usePastVersion } from './past-version'

/** Sources by id, loaded when something that names them is first shown; null until then. */
export function useSources(): ReadonlyMap<string, Source> | null {
  return useQuery(sourcesQuery(usePastVersion())).data ?? null
}
