import { ExternalLink } from 'lucide-react'
import { useEffect } from 'react'
import { hostQuery } from '@/embed/embed-state'
import { startHostChannel, tellHost } from '@/embed/host-channel'
import { wantedHeight } from '@/embed/wanted-height'
import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import { CautionLines } from '@/panels/notices/caution-lines'
import { ContextLine } from '@/panels/notices/context-line'
import { SmallDock } from '@/panels/timeline/small-dock'
import { usePlayback } from '@/panels/timeline/use-playback'
import { stateTitle } from '@/report/exports/state-title'
import type { Scene } from '@/scene/scene'
import { useScene } from '@/scene/use-scene'
import { useTalk } from '@/stage/use-talk'
import { Boundary } from '@/ui/boundary'
import { useElementSize } from '@/ui/use-element-size'
import { appPartWords } from '@/words/app-parts'
import { embedWords } from '@/words/embed-screen'
import { mapChoiceWords } from '@/words/map-choices'
import { Announcer } from './announcer'
import { dataNote } from './data-note'
import styles from './embed.module.css'
import { TintLegend } from './lazy-parts'
import type { ExplorerProps } from './screen-props'
import { settleStory } from './settle-story'
import { Surface } from './surface'
import { UnreadNotice } from './unread-notice'
import { useMapTrouble } from './use-map-trouble'
import { useTitle } from './use-title'

const WHOLE = {
  labelScale: 1,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  corner: null,
} as const
/** As in the style sheet, at both sides. */
const BORDERS_PX = 2
/** Where the link has no head to stand in, it stands in the map’s corner. */
const WITH_CORNER = { ...WHOLE, insets: { ...WHOLE.insets, bottom: 38 } } as const

/** The same state in the whole product; its name is cut to one word where there is no room. */
function OpenLink({ scene }: { readonly scene: Scene }) {
  const address = `${window.location.pathname}${hostQuery(scene.index, scene.view)}`
  return (
    <a className={styles.open} href={address} target="_blank" rel="noopener">
      <span className={styles.openIn}>{embedWords.openIn}</span>
      <span className={styles.short} aria-hidden="true">
        {embedWords.product}
      </span>
      <ExternalLink aria-hidden="true" />
    </a>
  )
}

/** The map in another page's frame: nothing covers it, and nothing is taken from that page. */
export function EmbedScreen({ index, versions, theme, notices }: ExplorerProps) {
  const scene = useScene(index)
  const status = useMapTrouble()
  useTitle(stateTitle(scene))
  // A short address of a step is filled in, as it is where its link leads.
  useTalk(index)
  usePlayback(scene)
  useEffect(() => {
    // Synchronises with the page round the frame.
    return startHostChannel(index, (view) => settleStory(index, view))
  }, [index])

  const [frameRef, frame] = useElementSize()
  const [mapRef, map] = useElementSize()
  const outer = frame && {
    widthPx: frame.widthPx + BORDERS_PX,
    heightPx: frame.heightPx + BORDERS_PX,
  }
  const wantedPx = outer && map && wantedHeight(outer, map.heightPx)
  useEffect(() => {
    // Synchronises with the page round the frame.
    if (wantedPx !== null) tellHost({ type: 'size', height: wantedPx })
  }, [wantedPx])

  const { parts } = scene.view
  const hasContext = parts.includes('context')
  return (
    <div ref={frameRef} className={styles.embed}>
      {hasContext && (
        <header className={styles.head}>
          <ContextLine scene={scene} />
          <OpenLink scene={scene} />
        </header>
      )}
      <CautionLines scene={scene} dataNote={dataNote(index, scene.view.data, versions)} />
      <div ref={mapRef} className={styles.stage}>
        <Surface
          scene={scene}
          theme={theme}
          layout={hasContext ? WHOLE : WITH_CORNER}
          hasTwoMaps={false}
          status={status}
        />
        {!hasContext && (
          <div className={styles.corner}>
            <OpenLink scene={scene} />
          </div>
        )}
        {notices.unread.length > 0 && (
          <div className={styles.notice}>
            <UnreadNotice index={index} unread={notices.unread} onChange={notices.onUnread} />
          </div>
        )}
      </div>
      {scene.view.tint !== 'none' && (
        <div className={styles.tint}>
          <TintLegend scene={scene} />
        </div>
      )}
      {parts.includes('legend') && (
        <section className={styles.legend} aria-label={mapChoiceWords.legend}>
          <CommodityToggles scene={scene} />
        </section>
      )}
      {parts.includes('time') && (
        <footer className={styles.foot}>
          <Boundary what={appPartWords.timeDock}>
            <SmallDock scene={scene} hasDay={!hasContext} />
          </Boundary>
        </footer>
      )}
      <Announcer scene={scene} />
    </div>
  )
}
