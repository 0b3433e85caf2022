import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { VoicesBanner } from '@/panels/notices/voices-banner'
import { WhatIfBanner } from '@/panels/notices/what-if-banner'
import { usePlayback } from '@/panels/timeline/use-playback'
import { stateTitle } from '@/scene/exports/state-title'
import { useScene } from '@/scene/use-scene'
import type { ViewState } from '@/store/view-state'
import { announcement } from '../announcement'
import styles from '../app.module.css'
import { frameStyle } from '../layout'
import { ComparisonStrip } from '../lazy-parts'
import { LegendStrip } from '../legend-strip'
import { SkipLinks } from '../skip-links'
import { SmallScreen } from '../small-screen'
import { Surface } from '../surface'
import { useExploreLayout } from '../use-explore-layout'
import { useMapTrouble } from '../use-map-trouble'
import { useTheme } from '../use-theme'
import { useTitle } from '../use-title'
import { useWindowSize } from '../use-window'
import { WideScreen } from '../wide-screen'
import { OnePageBar } from './one-page-bar'
import { StorySteps } from './story-steps'

interface OnePageScreenProps {
  readonly index: ChainIndex
  /** The state in which the page was saved. */
  readonly saved: ViewState
  /** Where the live map is; null where others can't reach it. */
  readonly site: string | null
}

/** The whole of a saved page: what the app shows, without what needs a server or another window. */
export function OnePageScreen({ index, saved, site }: OnePageScreenProps) {
  const scene = useScene(index)
  const theme = useTheme(index)
  const size = useWindowSize()
  const fate = useMapTrouble()
  const [hasTwoMaps, setHasTwoMaps] = useState(false)
  const sceneRef = useRef(scene)
  useEffect(() => {
    // Synchronises with the playback clock, which reads the latest scene at each frame.
    sceneRef.current = scene
  })
  usePlayback(useCallback(() => sceneRef.current, []))
  useTitle(stateTitle(scene))
  const layout = useExploreLayout(scene, size, null)
  const { surface, story, by } = scene.view
  const isMap = surface === 'explore' && !fate.trouble
  const isClaims = surface === 'claims'
  const legend = (
    <LegendStrip
      scene={scene}
      layout={layout}
      size={{ width: size.widthPx, height: size.heightPx }}
    />
  )
  return (
    <div
      className={styles.app}
      data-layout={layout.kind}
      data-small={layout.kind === 'wide' ? undefined : ''}
      data-surface={isMap ? 'map' : 'text'}
      style={{ ...frameStyle(layout), '--foot': `${layout.insets.bottom}px` }}
    >
      <SkipLinks />
      <OnePageBar
        scene={scene}
        theme={theme}
        saved={saved}
        site={site}
        isNarrow={layout.kind !== 'wide'}
      />
      <Surface scene={scene} theme={theme} layout={layout} hasTwoMaps={hasTwoMaps} fate={fate} />
      {isMap && (
        <section className={styles.notices} aria-label="Notices">
          {story && <StorySteps index={index} />}
          {scene.whatIf && <WhatIfBanner whatIf={scene.whatIf} />}
          {by !== 'all' && <VoicesBanner index={index} by={by} />}
          {scene.comparison && (
            <ComparisonStrip
              scene={scene}
              twoMaps={{ isOn: hasTwoMaps, onChange: setHasTwoMaps }}
            />
          )}
        </section>
      )}
      {!isClaims &&
        (layout.kind === 'wide' ? (
          <WideScreen scene={scene} isMap={isMap} legend={legend} />
        ) : (
          <SmallScreen
            scene={scene}
            isMap={isMap}
            isColumn={layout.kind === 'column'}
            legend={legend}
          />
        ))}
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement(scene)}
      </p>
    </div>
  )
}
