import { useQueries, useQuery } from '@tanstack/react-query'
import { chainIds } from '@/api/chain-ids'
import { chainListQuery } from '@/api/chain-list-query'
import { chainQuery } from '@/api/queries'
import type { ChainIndex } from '@/model/chain-index'
import type { Text } from '@/model/schema/primitives'
import type { Ignored } from '@/url/view-codec'

/** Parameters whose ids another chain may know. */
const WITH_IDS = new Set(['sel', 'off', 'on', 'mark', 'series'])

export interface OtherChains {
  readonly indices: readonly ChainIndex[]
  /** What a chain is called; its id until that is known. */
  readonly titleOf: (id: string) => Text
}

/** The other chains of this site, fetched only where an id was ignored that one of them may know. */
export function useOtherChains({ chain }: ChainIndex, unread: readonly Ignored[]): OtherChains {
  const isAsked = unread.some(({ param, lost }) => lost !== 'name' && WITH_IDS.has(param))
  const isChainAsked = unread.some(({ param }) => param === 'chain')
  const others = isAsked ? chainIds().filter((id) => id !== chain.id) : []
  const answers = useQueries({ queries: others.map((id) => chainQuery(id)) })
  const { data: list = [] } = useQuery({ ...chainListQuery, enabled: isChainAsked })
  const indices = answers.flatMap(({ data }) => data ?? [])
  return {
    indices,
    titleOf: (id) =>
      indices.find((index) => index.chain.id === id)?.chain.title ??
      list.find((each) => each.id === id)?.title ?? { en: id },
  }
}
