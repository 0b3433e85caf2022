import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { PastVersionProvider } from '@/scene/past-version'
import { type ChainLoading, useChain } from '@/scene/use-chain'
import type { Theme } from '@/store/view-state'
import { repairView, useViewStore } from '@/store/view-store'
import { resolveIds } from '@/url/resolve-ids'
import { startUrlSync } from '@/url/sync-url'
import type { Ignored } from '@/url/view-codec'
import { applyTheme } from './apply-theme'
import type { ShownVersions } from './data-version'
import { Explorer } from './explorer'
import { ignoredWords } from './notice-words'
import { useMapPart } from './use-map-part'
import { useMedia } from './use-window'
import { Failure, Skeleton } from './waiting'

function useTheme(): Theme {
  const chosen = useViewStore((store) => store.view.theme)
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const theme = chosen ?? (prefersDark ? 'dark' : 'light')
  useEffect(() => {
    // Synchronises with the document's custom properties.
    applyTheme(theme)
  }, [theme])
  return theme
}

/** Holds what an address named against the data, once both are there, and says what was ignored. */
function useAddress(index: ChainIndex | null): [string | null, (text: string | null) => void] {
  const [notice, setNotice] = useState<string | null>(null)
  const [ignored, setIgnored] = useState<readonly Ignored[]>([])
  useEffect(() => {
    // Synchronises with the browser's history.
    return startUrlSync(setIgnored)
  }, [])
  const check = useCallback(() => {
    if (!index) return
    const { view } = useViewStore.getState()
    const { patch, ignored: unknown } = resolveIds(index, view)
    if (Object.keys(patch).length > 0) repairView(patch)
    setNotice(ignoredWords([...ignored, ...unknown]))
  }, [index, ignored])
  useEffect(() => {
    // Synchronises with what the address said when it was last read.
    check()
  }, [check])
  return [notice, setNotice]
}

/**
 * What the page says of versions; null where a link asks for no other than is served. An earlier
 * version stays at hand after the reader went on, so that both can be held against each other.
 */
function useVersions({ index, current, fate }: ChainLoading): ShownVersions | null {
  const [left, setLeft] = useState<ChainIndex | null>(null)
  const [isShort, setIsShort] = useState(false)
  const past = fate === 'past' ? index : left
  return useMemo(() => {
    if (!current || (fate === 'now' && !past)) return null
    return {
      fate,
      past,
      current,
      isShort,
      onShorten: () => setIsShort(true),
      onLeave: () => setLeft(past),
      onClose: () => setLeft(null),
    }
  }, [fate, past, current, isShort])
}

export function App() {
  const theme = useTheme()
  const chain = useChain(useViewStore((store) => store.view.data))
  const { index, fate, error, isSlow, retry } = chain
  const versions = useVersions(chain)
  const map = useMapPart()
  const [notice, setNotice] = useAddress(chain.index)
  if (index && map) {
    return (
      <PastVersionProvider value={fate === 'past' ? index.chain.version : null}>
        <Explorer
          index={index}
          versions={versions}
          map={map}
          theme={theme}
          notice={notice}
          onNotice={setNotice}
        />
      </PastVersionProvider>
    )
  }
  if (error) return <Failure error={error} onRetry={retry} />
  return <Skeleton isSlow={isSlow} />
}
