import { useEffect } from 'react'
import { PastVersionProvider } from '@/scene/past-version'
import { useChain } from '@/scene/use-chain'
import type { Theme } from '@/store/view-state'
import { useViewStore } from '@/store/view-store'
import { applyTheme } from './apply-theme'
import { drawLater } from './draw-later'
import { Explorer, type ExplorerProps } from './explorer'
import { EmbedScreen, Speaker, StoryCheck } from './lazy-parts'
import { useAddress } from './use-address'
import { useMapPart } from './use-map-part'
import { useNewVersion } from './use-new-version'
import { useVersions } from './use-versions'
import { useMedia } from './use-window'
import { Failure, Skeleton } from './waiting'

function useTheme(): Theme {
  const chosen = useViewStore((store) => store.view.theme)
  const surface = useViewStore((store) => store.view.surface)
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const theme = chosen ?? (prefersDark ? 'dark' : 'light')
  useEffect(() => {
    // Synchronises with the document's custom properties.
    applyTheme(theme, surface)
  }, [theme, surface])
  return theme
}

export function App() {
  const isEmbed = useViewStore((store) => store.view.surface === 'embed')
  const theme = useTheme()
  const chain = useChain(useViewStore((store) => store.view.data))
  const { index, error, isSlow, retry } = chain
  const versions = useVersions(chain)
  const map = useMapPart()
  const notices = useAddress(index)
  const newVersion = useNewVersion(index !== null && map !== null)
  const isSpeaker = useViewStore((store) => store.view.surface === 'speaker')
  const { asked, onIgnored } = notices
  const storyCheck = asked.story !== null && <StoryCheck asked={asked} onIgnored={onIgnored} />
  if (index && isSpeaker) {
    return (
      <>
        {storyCheck}
        <Speaker
          index={index}
          draw={drawLater(index, {
            theme,
            freeSize: { width: window.screen.width, height: window.screen.height },
          })}
        />
      </>
    )
  }
  if (index && map) {
    const props: ExplorerProps = { index, versions, map, theme, notices, newVersion }
    return (
      <PastVersionProvider value={index.past}>
        {storyCheck}
        {isEmbed ? <EmbedScreen {...props} /> : <Explorer {...props} />}
      </PastVersionProvider>
    )
  }
  if (error) return <Failure error={error} onRetry={retry} />
  return <Skeleton isSlow={isSlow} isEmbed={isEmbed} />
}
