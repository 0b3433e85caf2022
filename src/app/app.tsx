import { useCallback, useEffect, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { useChain } from '@/scene/use-chain'
import type { Theme } from '@/store/view-state'
import { repairView, useViewStore } from '@/store/view-store'
import { resolveIds } from '@/url/resolve-ids'
import { startUrlSync } from '@/url/sync-url'
import type { Ignored } from '@/url/view-codec'
import { applyTheme } from './apply-theme'
import { Explorer } from './explorer'
import { Loaded, Speaker } from './lazy-parts'
import { ignoredWords, versionWords } from './notice-words'
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
    setNotice(
      ignoredWords([...ignored, ...unknown]) ?? versionWords(view.data, index.chain.version),
    )
  }, [index, ignored])
  useEffect(() => {
    // Synchronises with what the address said when it was last read.
    check()
  }, [check])
  return [notice, setNotice]
}

export function App() {
  const theme = useTheme()
  const { index, error, isSlow, retry } = useChain()
  const map = useMapPart()
  const [notice, setNotice] = useAddress(index)
  const isSpeaker = useViewStore((store) => store.view.surface === 'speaker')
  if (index && isSpeaker) {
    return (
      <Loaded>
        <Speaker index={index} />
      </Loaded>
    )
  }
  if (index && map) {
    return <Explorer index={index} map={map} theme={theme} notice={notice} onNotice={setNotice} />
  }
  if (error) return <Failure error={error} onRetry={retry} />
  return <Skeleton isSlow={isSlow} />
}
