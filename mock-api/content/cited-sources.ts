import type { Source } from '../../src/model/schema/network'
import type { ChainRecords } from './chain-records'

/** Finds the sources behind ids; null where one of them is unknown or broken, which is reported already. */
export type FindSources = (ids: readonly string[]) => readonly Source[] | null

export function sourceFinder({ sources }: ChainRecords): FindSources {
  const byId = new Map(sources.map(({ record }) => [record.id, record]))
  return (ids) => {
    const found = ids.flatMap((id) => byId.get(id) ?? [])
    return found.length === ids.length ? found : null
  }
}
