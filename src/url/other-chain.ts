import type { ChainIndex } from '@/model/chain-index'
import type { ViewState } from '@/store/view-state'
import { currentId, knownIds, type Named } from './known-ids'
import { nearestId } from './nearest-id'
import { encodeValue, formatView, type Ignored } from './view-codec'

/** What an id that was ignored names: in words, what kind of record. */
export type OtherKind = 'event' | 'link' | 'place' | 'group' | 'policy' | 'series'

/** The id of a chain that was probably meant; null where none resembles it. */
export function nearestChain(text: string, chains: readonly string[]): string | null {
  return nearestId(
    text,
    chains.map((id) => ({ id })),
  )
}

function listsNamedBy(
  { param, value }: Ignored,
  index: ChainIndex,
): readonly (readonly [OtherKind, string, readonly Named[]])[] {
  const { selection, series } = knownIds(index)
  const [, kind, id = value] = /^(event|link|place|group):(.+)$/.exec(value) ?? []
  if (param === 'sel' && kind) {
    const ofKind = kind as keyof typeof selection
    return [[ofKind, id, selection[ofKind]]]
  }
  if (param === 'off' || param === 'on' || param === 'mark') {
    return [
      ['event', value, selection.event],
      ['policy', value, index.chain.levers],
    ]
  }
  return param === 'series' ? [['series', value, series]] : []
}

/** What that which was ignored is in another chain; null where that has it neither. */
export function kindInChain(ignored: Ignored, index: ChainIndex): OtherKind | null {
  const found = listsNamedBy(ignored, index).find(([, id, records]) => currentId(records, id))
  return found?.[0] ?? null
}

/** The same address in another chain, with what this one could not read handed back to it. */
export function addressInChain(
  view: ViewState,
  unread: readonly Ignored[],
  chain: string | null,
): string {
  const handed = unread.flatMap(({ param, value, lost }) =>
    param === 'chain' || lost === 'name' ? [] : [`${param}=${encodeValue(value)}`],
  )
  const own = formatView({ ...view, chain }).slice(1)
  return `?${[own, ...handed].filter(Boolean).join('&')}`
}
