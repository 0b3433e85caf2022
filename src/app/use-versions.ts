import { useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { ChainLoading } from '@/scene/use-chain'
import type { ShownVersions } from './data-version'

/**
 * What the page says of versions; null where a link asks for no other than is served. An earlier
 * version stays at hand after the reader went on, so that both can be held against each other.
 */
export function useVersions({ index, current, status }: ChainLoading): ShownVersions | null {
  const [left, setLeft] = useState<ChainIndex | null>(null)
  const [isShort, setIsShort] = useState(false)
  const past = status === 'past' ? index : left
  return useMemo(() => {
    if (!current || (status === 'now' && !past)) return null
    return {
      status,
      past,
      current,
      isShort,
      onShorten: () => setIsShort(true),
      onLeave: () => setLeft(past),
      onClose: () => setLeft(null),
    }
  }, [status, past, current, isShort])
}
