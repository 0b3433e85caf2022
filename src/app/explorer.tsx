import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { EventCard } from '@/panels/event-card/event-card'
import { Inspector } from '@/panels/inspector/inspector'
import { TimeAxis } from '@/panels/timeline/time-dock'
import { usePlayback } from '@/panels/timeline/use-playback'
import { useScene } from '@/scene/use-scene'
import type { Theme } from '@/store/view-state'
import { loadLaterParts } from '@/ui/later'
import { useElementSize } from '@/ui/use-element-size'
import { announcement } from './announcement'
import styles from './app.module.css'
import { copyText, linkTo } from './copy-link'
import type { ShownVersions } from './data-version'
import { Dock } from './dock'
import { frameStyle, freeSize, layOutScreen, layOutStage } from './layout'
import { EventList, Loaded, Stage, StoryDesk, TintLegend, UnreadNotice } from './lazy-parts'
import { LegendStrip } from './legend-strip'
import { NoticeStack } from './notice-stack'
import { RegionBoundary } from './region-boundary'
import { SidePanel } from './side-panel'
import { Surface } from './surface'
import { TopBar } from './top-bar'
import type { AddressNotices } from './use-address'
import { useDesk } from './use-desk'
import type { MapPart } from './use-map-part'
import type { NewVersion } from './use-new-version'
import { useWindowSize } from './use-window'

export interface ExplorerProps {
  readonly index: ChainIndex
  /** null unless a link was made with another version of the data. */
  readonly versions: ShownVersions | null
  readonly map: MapPart
  readonly theme: Theme
  readonly notices: AddressNotices
  readonly newVersion: NewVersion | null
}

/** The whole screen once the data is there. */
export function Explorer({ index, versions, map, theme, notices, newVersion }: ExplorerProps) {
  const scene = useScene(index)
  const isDeskOpen = useDesk()
  const { widthPx, heightPx } = useWindowSize()
  const [hasNoMap, setHasNoMap] = useState(map === 'missing')
  const [noticesRef, noticesSize] = useElementSize()
  const [isSwiping, setIsSwiping] = useState(false)
  const sceneRef = useRef(scene)
  useEffect(() => {
    // Synchronises with the playback clock, which reads the latest scene at each frame.
    sceneRef.current = scene
  })
  useEffect(() => {
    // Synchronises with the scripts that later clicks would wait for.
    void loadLaterParts()
  }, [])
  usePlayback(useCallback(() => sceneRef.current, []))

  const { by } = scene.view
  const isStage = scene.view.surface === 'present'
  // With the sentence on what is different the strip takes about two rows.
  const versionRows = versions?.past ? (versions.isShort ? 1 : 2) : 0
  const banners = [scene.whatIf, scene.comparison, by !== 'all', scene.view.story].filter(Boolean)
  const hasTint = scene.view.tint !== 'none'
  const layout = isStage
    ? layOutStage(widthPx, heightPx, hasTint)
    : layOutScreen(widthPx, heightPx, {
        bannerCount: versionRows + banners.length,
        hasTint,
        hasZoom: scene.view.scope === 'regional',
      })
  const isNarrow = layout.kind === 'narrow'
  const isClaims = scene.view.surface === 'claims'
  const isMap = scene.view.surface === 'explore' && !hasNoMap
  // A page of text begins below what stands over the map.
  const noticesPx = isMap ? 0 : (noticesSize?.heightPx ?? 0)
  const selectionKey = scene.selection ? `${scene.selection.kind}:${scene.selection.id}` : ''

  const copyLink = async () => {
    const link = linkTo(scene)
    notices.onNotice((await copyText(link)) ? 'Link copied.' : `Copy this link: ${link}`)
  }

  const now = { id: 'now', name: 'Latest event', content: <EventCard scene={scene} /> }
  const allEvents = (
    <Loaded>
      <EventList scene={scene} />
    </Loaded>
  )
  const list = { id: 'events', name: 'All events', content: allEvents }
  const { selection, latest } = scene
  const isLatestInspected = selection?.kind === 'event' && selection.id === latest?.event.id
  const time = { id: 'time', name: 'Time', content: <TimeAxis scene={scene} show="lanes" /> }
  const inspector = {
    id: 'links',
    name: scene.selection ? 'Selected' : 'Routes',
    content: <Inspector scene={scene} />,
  }

  const surface = (
    <Surface
      // The map stays the same one on stage and off.
      key="surface"
      scene={scene}
      map={map}
      theme={theme}
      layout={layout}
      isSwiping={isSwiping}
      hasNoMap={hasNoMap}
      onMapFailure={() => setHasNoMap(true)}
    />
  )
  if (isStage) {
    return (
      <div
        className={styles.app}
        data-layout={layout.kind}
        data-surface="map"
        style={frameStyle(layout)}
      >
        {surface}
        {notices.unread.length > 0 && (
          <section className={styles.notices} aria-label="Notices">
            <Loaded>
              <UnreadNotice index={index} unread={notices.unread} onChange={notices.onUnread} />
            </Loaded>
          </section>
        )}
        {hasTint && (
          <div className={styles.stageLegend}>
            <Loaded>
              <TintLegend scene={scene} />
            </Loaded>
          </div>
        )}
        <Loaded>
          <Stage
            scene={scene}
            drawStep={async (view) => {
              const { drawStep } = await import('./draw-step')
              return drawStep(index, view, { theme, freeSize: freeSize(layout, widthPx, heightPx) })
            }}
          />
        </Loaded>
      </div>
    )
  }

  return (
    <div
      className={styles.app}
      data-layout={layout.kind}
      data-surface={isMap ? 'map' : 'text'}
      style={{ ...frameStyle(layout), '--notices': `${noticesPx}px` }}
    >
      <TopBar
        scene={scene}
        theme={theme}
        isNarrow={isNarrow}
        freeSize={freeSize(layout, widthPx, heightPx)}
        onCopyLink={copyLink}
      />
      {surface}
      <NoticeStack
        ref={noticesRef}
        scene={scene}
        versions={versions}
        notices={notices}
        newVersion={newVersion}
        isMap={isMap}
        swipe={{ isOn: isSwiping, onChange: setIsSwiping }}
      />
      {isMap && (
        <LegendStrip scene={scene} layout={layout} size={{ width: widthPx, height: heightPx }} />
      )}
      {!isNarrow && isMap && (
        <aside className={styles.leftSide} aria-label="Events">
          <RegionBoundary name="The events">
            <SidePanel
              label="Events"
              tabs={[now, list]}
              // Not the same text twice: the inspector shows it already.
              opening={isLatestInspected ? 'events' : 'now'}
            />
          </RegionBoundary>
        </aside>
      )}
      {!isNarrow && !isClaims && (
        <aside className={styles.rightSide} aria-label="Details">
          <RegionBoundary name="The inspector">
            <section className={styles.panel} aria-label="Inspector">
              <div className={styles.scrolling}>{inspector.content}</div>
            </section>
          </RegionBoundary>
        </aside>
      )}
      {!isClaims && (
        <footer className={styles.bottom}>
          <RegionBoundary name="The time dock">
            <Dock scene={scene} isNarrow={isNarrow} hasLegend={!isNarrow && isMap} />
          </RegionBoundary>
          {isNarrow && (
            <SidePanel
              label="Details"
              tabs={[now, inspector, list, time]}
              front={{ cause: selectionKey, tab: selectionKey ? 'links' : 'now' }}
            />
          )}
        </footer>
      )}
      {isDeskOpen && (
        <Loaded>
          <StoryDesk scene={scene} copyText={copyText} />
        </Loaded>
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement(scene)}
      </p>
    </div>
  )
}
