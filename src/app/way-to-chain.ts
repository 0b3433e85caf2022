import { chainIds, chainParam } from '@/api/chain-ids'
import { useViewStore } from '@/store/view-store'
import { addressInChain, kindInChain, nearestChain } from '@/url/other-chain'
import type { Ignored } from '@/url/view-codec'
import { addressWords } from '@/words/address'
import { series } from '@/words/joined'
import { linkNoticeWords } from '@/words/link-notices'
import { say } from '@/words/say'
import { quote, unreadWords } from './unread-words'
import type { OtherChains } from './use-other-chains'

interface Way {
  readonly text: string
  readonly use: { readonly text: string; readonly onUse: () => void } | null
}

/** What is said of a part of an address that means another chain, and the way there; null where none does. */
export function wayToChain(
  ignored: Ignored,
  unread: readonly Ignored[],
  { indices, titleOf }: OtherChains,
): Way | null {
  const openChain = (id: string) => ({
    text: linkNoticeWords.openChain(say(titleOf(id))),
    onUse: () => {
      const { view } = useViewStore.getState()
      window.location.assign(addressInChain(view, unread, chainParam(id)))
    },
  })
  if (ignored.param === 'chain') {
    const known = chainIds()
    const meant = nearestChain(ignored.value, known)
    const expected = addressWords.chainOf(series(known))
    return { text: unreadWords({ ...ignored, expected }), use: meant ? openChain(meant) : null }
  }
  for (const index of indices) {
    const kind = ignored.lost === 'name' ? null : kindInChain(ignored, index)
    if (kind === null) continue
    const { id, title } = index.chain
    const part = quote(`${ignored.param}=${ignored.value}`)
    return { text: linkNoticeWords.ofChain[kind](part, say(title)), use: openChain(id) }
  }
  return null
}
