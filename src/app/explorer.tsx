import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { EventCard } from '@/panels/event-card/event-card'
import { Inspector } from '@/panels/inspector/inspector'
import { CommodityToggles } from '@/panels/legend/commodity-toggles'
import { Notice } from '@/panels/notices/notice'
import { WhatIfBanner } from '@/panels/notices/what-if-banner'
import { TimeAxis, TimeDock } from '@/panels/timeline/time-dock'
import { usePlayback } from '@/panels/timeline/use-playback'
import { useScene } from '@/scene/use-scene'
import { usePlayStore } from '@/store/play-store'
import type { Theme } from '@/store/view-state'
import { select, setCamera } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Popover } from '@/ui/popover'
import { announcement } from './announcement'
import styles from './app.module.css'
import { copyText, linkTo } from './copy-link'
import { layOutScreen } from './layout'
import { RegionBoundary } from './region-boundary'
import { SidePanel } from './side-panel'
import { TopBar } from './top-bar'
import { useMedia, useWindowSize } from './use-window'

// Asked for at once, beside the data: the map is what most people wait for.
const flowMapModule = import('@/map/flow-map')
const FlowMap = lazy(async () => ({ default: (await flowMapModule).FlowMap }))
const EventList = lazy(async () => ({
  default: (await import('@/panels/event-list/event-list')).EventList,
}))
const TableView = lazy(async () => ({
  default: (await import('@/panels/links-table/table-view')).TableView,
}))
const Key = lazy(async () => ({ default: (await import('@/panels/legend/key')).Key }))

interface ExplorerProps {
  readonly index: ChainIndex
  readonly theme: Theme
  readonly notice: string | null
  readonly onNotice: (text: string | null) => void
}

/** The map itself lifts what the pointer is over; nothing else follows it. */
const ignoreHover = () => undefined

const NO_MAP =
  'This browser can’t draw the map (it lacks WebGL 2), so the table shows the same state.'

/** Parts that load on use leave their place empty for the moment that takes. */
function Loaded({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>
}

/** The whole screen once the data is there. */
export function Explorer({ index, theme, notice, onNotice }: ExplorerProps) {
  const scene = useScene(index)
  const { widthPx, heightPx } = useWindowSize()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const isPlaying = usePlayStore((store) => store.isPlaying)
  const [mapFailure, setMapFailure] = useState(false)
  const sceneRef = useRef(scene)
  useEffect(() => {
    // The playback clock reads the latest scene at each frame.
    sceneRef.current = scene
  })
  usePlayback(useCallback(() => sceneRef.current, []))

  const layout = layOutScreen(widthPx, heightPx, scene.whatIf !== null)
  const isNarrow = layout.kind === 'narrow'
  const isTable = scene.view.surface === 'table' || mapFailure
  const selectionKey = scene.selection ? `${scene.selection.kind}:${scene.selection.id}` : ''

  const copyLink = async () => {
    const link = linkTo(scene)
    onNotice((await copyText(link)) ? 'Link copied.' : `Copy this link: ${link}`)
  }

  const now = { id: 'now', name: 'Latest event', content: <EventCard scene={scene} /> }
  const list = {
    id: 'events',
    name: 'All events',
    content: (
      <Loaded>
        <EventList scene={scene} />
      </Loaded>
    ),
  }
  const time = { id: 'time', name: 'Time', content: <TimeAxis scene={scene} show="lanes" /> }
  const inspector = {
    id: 'links',
    name: scene.selection ? 'Selected' : 'Links',
    content: <Inspector scene={scene} />,
  }

  return (
    <div
      className={styles.app}
      data-layout={layout.kind}
      data-surface={isTable ? 'table' : 'map'}
      style={{
        '--top': `${layout.topPx}px`,
        '--left': `${layout.leftPx}px`,
        '--right': `${layout.rightPx}px`,
        '--bottom': `${layout.bottomPx}px`,
      }}
    >
      <TopBar scene={scene} theme={theme} isNarrow={isNarrow} onCopyLink={copyLink} />
      {isTable ? (
        <main className={styles.table} aria-label="Table">
          {mapFailure && <p className={styles.noMap}>{NO_MAP}</p>}
          <Loaded>
            <TableView scene={scene} />
          </Loaded>
        </main>
      ) : (
        <main className={styles.map} aria-label="Map">
          <RegionBoundary name="The map" onFailure={() => setMapFailure(true)}>
            <Suspense fallback={null}>
              <FlowMap
                scene={scene}
                theme={theme}
                insets={layout.insets}
                isPlaying={isPlaying && !isStill}
                reducedMotion={isStill}
                onSelect={select}
                onHover={ignoreHover}
                onCamera={setCamera}
                onFailure={() => setMapFailure(true)}
              />
            </Suspense>
          </RegionBoundary>
        </main>
      )}
      {(scene.whatIf || notice) && (
        <div className={styles.notices}>
          {scene.whatIf && <WhatIfBanner whatIf={scene.whatIf} />}
          {notice && <Notice text={notice} onClose={() => onNotice(null)} />}
        </div>
      )}
      {!isNarrow && (
        <>
          {!isTable && (
            <aside className={styles.leftSide}>
              <RegionBoundary name="The events">
                <SidePanel label="Events" tabs={[now, list]} />
              </RegionBoundary>
            </aside>
          )}
          <aside className={styles.rightSide}>
            <RegionBoundary name="The inspector">
              <section className={styles.panel} aria-label="Inspector">
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop (WCAG 2.1.1) */}
                <div className={styles.scrolling} tabIndex={0}>
                  {inspector.content}
                </div>
              </section>
            </RegionBoundary>
          </aside>
        </>
      )}
      <footer className={styles.bottom}>
        <RegionBoundary name="The time dock">
          <TimeDock
            scene={scene}
            show={isNarrow ? 'slider' : 'all'}
            aside={
              <div className={styles.aside}>
                {!isNarrow && <CommodityToggles scene={scene} />}
                <Popover
                  title="How to read the map"
                  side="top"
                  trigger={(props) => <Button {...props}>Key</Button>}
                >
                  {isNarrow && <CommodityToggles scene={scene} />}
                  <Loaded>
                    <Key scene={scene} />
                  </Loaded>
                </Popover>
              </div>
            }
          />
        </RegionBoundary>
        {isNarrow && (
          <SidePanel
            label="Details"
            tabs={[now, inspector, list, time]}
            front={{ cause: selectionKey, tab: selectionKey ? 'links' : 'now' }}
          />
        )}
      </footer>
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement(scene)}
      </p>
    </div>
  )
}
