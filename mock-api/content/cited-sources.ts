import type { Source } from '../../src/model/schema/network'
import type { ChainRecords } from './chain-records'

/** Kinds that hold what an authority says in a text of its own. */
const AUTHORITIES: ReadonlySet<Source['kind']> = new Set(['official', 'official-copy'])

export const isAuthority = ({ kind }: Source): boolean => AUTHORITIES.has(kind)

/** Finds the sources behind ids; null where one of them is unknown or broken, which is reported already. */
export type FindSources = (ids: readonly string[]) => readonly Source[] | null

export function sourceFinder({ sources }: ChainRecords): FindSources {
  const byId = new Map(sources.map(({ record }) => [record.id, record]))
  return (ids) => {
    const found = ids.flatMap((id) => byId.get(id) ?? [])
    return found.length === ids.length ? found : null
  }
}
