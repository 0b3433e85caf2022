import type { ChainRecords } from '../chain-records'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

/** Ids under `sources` and `source` anywhere in a record. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(citedIn)
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'source' && typeof part === 'string') return [part]
    if (key === 'sources' && Array.isArray(part)) return part.map(String)
    return citedIn(part)
  })
}

/** What nobody cites says nothing: it is cited, or it goes. */
export function checkCited(chain: ChainRecords, isWhole: boolean): Problem[] {
  if (!chain.head || !isWhole) return []
  const { places, groups, links, events, levers, claims, series, stories } = chain
  const filed = [...places, ...groups, ...links, ...events, ...levers, ...claims, ...series]
  const records = [chain.head, ...filed, ...stories].map(({ record }) => record)
  const cited = new Set(citedIn(records))
  return chain.sources
    .filter(({ record }) => !cited.has(record.id))
    .map((filed) => {
      const message = `expected a source that a record cites, got "${filed.record.id}", which none does`
      return problemAt(filed, ['id'], message)
    })
}
