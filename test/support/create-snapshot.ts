import type { Chain } from '@/model/schema/chain'
import type { Source } from '@/model/schema/network'
import type { Snapshot } from '@/model/schema/versions'
import { createChain } from './create-chain'

export function createSource(id: string, patch: Partial<Source> = {}): Source {
  return {
    id,
    publisher: 'An office',
    title: `Title of ${id}`,
    date: '2020',
    url: null,
    kind: 'official',
    seen: 'full',
    ...patch,
  }
}

/** A small chain as it was published under a version. */
export function createSnapshot(
  version: string,
  patch: Partial<Chain> = {},
  more: Partial<Omit<Snapshot, 'chain'>> = {},
): Snapshot {
  return {
    chain: createChain({ version, ...patch }),
    sources: [createSource('s')],
    series: [],
    ...more,
  }
}
