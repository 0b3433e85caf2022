import { useEffect } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { useSpeakerLookStore } from '@/store/speaker-look-store'
import type { Theme } from '@/store/view-state'
import { useViewStore } from '@/store/view-store'
import { applyTheme } from './apply-theme'
import { DARK_QUERY, themeOf } from './theme-now'
import { useMedia } from './use-window'

/**
 * The theme that somebody chose, or else the system's, put on the page; a speaker's window may be dark beside a
 * light stage, of which it shows pictures.
 */
export function useTheme(index: ChainIndex | null): Theme {
  const chosen = useViewStore((store) => store.view.theme)
  const surface = useViewStore((store) => store.view.surface)
  const prefersDark = useMedia(DARK_QUERY)
  const theme = themeOf({ theme: chosen }, prefersDark)
  const isDark = useSpeakerLookStore((store) => store.isDark) && surface === 'speaker'
  const worn = isDark ? 'dark' : theme
  useEffect(() => {
    // Synchronises with the document's custom properties.
    applyTheme(worn, surface, index)
  }, [worn, surface, index])
  return theme
}
