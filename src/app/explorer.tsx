import { useEffect, useState } from 'react'
import { usePlayback } from '@/panels/timeline/use-playback'
import { stateTitle } from '@/report/exports/state-title'
import { namedSeries } from '@/scene/outcomes/named-series'
import { useScene } from '@/scene/use-scene'
import { copyText } from '@/ui/clipboard'
import { loadLaterParts } from '@/ui/later'
import { textScale } from '@/ui/text-scale'
import { useElementSize } from '@/ui/use-element-size'
import { topBarWords } from '@/words/top-bar'
import styles from './app.module.css'
import { CameraRoomProvider } from './camera-room'
import { linkTo } from './copy-link'
import { frameStyle, freeRoom } from './layout'
import { layOutStage } from './layout-stage'
import { PageBody } from './page-body'
import type { ExplorerProps } from './screen-props'
import { SkipLinks } from './skip-links'
import { StageScreen } from './stage-screen'
import { Surface } from './surface'
import { TopBar } from './top-bar'
import { useExploreLayout } from './use-explore-layout'
import { useMapTrouble } from './use-map-trouble'
import { useSearch } from './use-search'
import { useTitle } from './use-title'
import { useWindowSize } from './use-window'

/** Half of it is the column, and the rest leaves a notice less than a word. */
const TIGHT_UNDER_PX = 480

/** The whole screen once the data is there: the map, and what stands round it on stage and off. */
export function Explorer({ index, versions, theme, notices, newVersion }: ExplorerProps) {
  const scene = useScene(index)
  const size = useWindowSize()
  const status = useMapTrouble()
  const [noticesRef, noticesSize] = useElementSize()
  const [hasTwoMaps, setHasTwoMaps] = useState(false)
  const [footPx, setFootPx] = useState(0)
  useEffect(() => {
    // Synchronises with the scripts that later clicks would wait for.
    void loadLaterParts()
  }, [])
  usePlayback(scene)
  useTitle(stateTitle(scene))
  const search = useSearch()
  const { surface: shown, tint } = scene.view
  const isStage = shown === 'present'
  const exploreLayout = useExploreLayout(scene, size)
  const hasChart = namedSeries(scene.view).length > 0
  const layout = isStage
    ? layOutStage(size.widthPx, size.heightPx, { hasTint: tint !== 'none', footPx, hasChart })
    : exploreLayout
  const room = freeRoom(layout, size.widthPx, size.heightPx)
  const isMap = shown === 'explore' && !status.trouble
  // Where a page is magnified four times no line has room beside the column.
  const isTight = layout.kind === 'column' && size.widthPx < TIGHT_UNDER_PX * textScale()
  // A page of text begins below what stands over the map.
  const noticesPx = isMap && !isTight ? 0 : (noticesSize?.heightPx ?? 0)
  const copyLink = async () => {
    const link = linkTo(scene)
    const isCopied = await copyText(link)
    const text = isCopied ? topBarWords.linkCopied : topBarWords.copyThis(link)
    notices.onNotice({ text, isBrief: isCopied })
  }
  return (
    <CameraRoomProvider value={room}>
      <div
        className={styles.app}
        data-layout={layout.kind}
        data-small={layout.kind === 'wide' ? undefined : ''}
        data-told={layout.headPx > 0 || undefined}
        data-tight={isTight || undefined}
        data-surface={isStage || isMap ? 'map' : 'text'}
        data-globe={scene.view.projection === 'globe' || undefined}
        style={{
          ...frameStyle(layout),
          '--notices': `${noticesPx}px`,
          '--stack': `${isMap ? (noticesSize?.heightPx ?? 0) : 0}px`,
          '--foot': `${layout.insets.bottom}px`,
        }}
      >
        {!isStage && <SkipLinks isSmall={layout.kind !== 'wide'} />}
        {!isStage && (
          <TopBar
            scene={scene}
            theme={theme}
            isNarrow={layout.kind !== 'wide'}
            onCopyLink={copyLink}
            onSearch={search.open}
          />
        )}
        <Surface
          // The map stays the same one on stage and off.
          key="surface"
          scene={scene}
          theme={theme}
          layout={layout}
          hasTwoMaps={hasTwoMaps}
          status={status}
        />
        {isStage ? (
          <StageScreen scene={scene} theme={theme} notices={notices} onFoot={setFootPx} />
        ) : (
          <PageBody
            scene={scene}
            layout={layout}
            size={size}
            isMap={isMap}
            versions={versions}
            theme={theme}
            notices={notices}
            newVersion={newVersion}
            twoMaps={{ isOn: hasTwoMaps, onChange: setHasTwoMaps }}
            search={search}
            onCopyLink={copyLink}
            noticesRef={noticesRef}
          />
        )}
      </div>
    </CameraRoomProvider>
  )
}
