import { useEffect } from 'react'
import { DatasetProvider } from '@/scene/dataset'
import { useChain } from '@/scene/use-chain'
import { setOpeningDay, useViewStore } from '@/store/view-store'
import { later } from '@/ui/later'
import { tellData } from '@/ui/page-facts'
import { appPartWords } from '@/words/app-parts'
import { screenWords } from '@/words/screen'
import { dataNote } from './data-note'
import { drawLater } from './draw-later'
import { Explorer } from './explorer'
import { Speaker, StoryCheck } from './lazy-parts'
import type { ExplorerProps } from './screen-props'
import { useAddress } from './use-address'
import { useFilledIn } from './use-filled-in'
import { useNewVersion } from './use-new-version'
import { useTheme } from './use-theme'
import { useTitle } from './use-title'
import { useVersions } from './use-versions'
import { Failure, Skeleton } from './waiting'

const EmbedScreen = later(
  () => appPartWords.map,
  () => import('./embed-screen'),
  (part) => part.EmbedScreen,
  { look: 'page' },
)

export function App() {
  const isEmbed = useViewStore((store) => store.view.surface === 'embed')
  const chain = useChain(
    useViewStore((store) => store.view.chain),
    useViewStore((store) => store.view.data),
  )
  const { index: arrived, error, isSlow, retry } = chain
  const index = useFilledIn(arrived) ? arrived : null
  const theme = useTheme(index)
  useEffect(() => {
    // Synchronises with what has to know the chain that is shown: acts, which leave its opening day
    // out of the address, and reports of faults, which say what data they are of.
    if (!index) return
    setOpeningDay(index.openingDay)
    tellData(`${index.chain.id} ${index.chain.version}`)
  }, [index])
  const versions = useVersions(chain)
  const notices = useAddress(index)
  const newVersion = useNewVersion(index !== null)
  const isSpeaker = useViewStore((store) => store.view.surface === 'speaker')
  const askedData = useViewStore((store) => store.view.data)
  useTitle(isSpeaker ? screenWords.speakerTitle : null)
  const { asked, onIgnored } = notices
  const storyCheck = asked.story !== null && <StoryCheck asked={asked} onIgnored={onIgnored} />
  if (index && isSpeaker) {
    return (
      <DatasetProvider value={index}>
        {storyCheck}
        <Speaker
          index={index}
          dataNote={dataNote(index, askedData, versions)}
          draw={drawLater(index, {
            theme,
            cameraRoom: { width: window.screen.width, height: window.screen.height },
          })}
        />
      </DatasetProvider>
    )
  }
  if (index) {
    const props: ExplorerProps = { index, versions, theme, notices, newVersion }
    return (
      <DatasetProvider value={index}>
        {storyCheck}
        {isEmbed ? <EmbedScreen {...props} /> : <Explorer {...props} />}
      </DatasetProvider>
    )
  }
  if (error) return <Failure error={error} onRetry={retry} />
  return <Skeleton isSlow={isSlow} isEmbed={isEmbed} onRetry={retry} />
}
