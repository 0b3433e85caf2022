import { useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { VoicesBanner } from '@/panels/notices/voices-banner'
import { WhatIfBanner } from '@/panels/notices/what-if-banner'
import { usePlayback } from '@/panels/timeline/use-playback'
import { stateTitle } from '@/report/exports/state-title'
import { useScene } from '@/scene/use-scene'
import type { ViewState } from '@/store/view-state'
import { useElementSize } from '@/ui/use-element-size'
import { screenWords } from '@/words/screen'
import { Announcer } from '../announcer'
import styles from '../app.module.css'
import { frameStyle, type Layout } from '../layout'
import { ComparisonStrip } from '../lazy-parts'
import { Screens } from '../screens'
import { SkipLinks } from '../skip-links'
import { Surface } from '../surface'
import { useExploreLayout } from '../use-explore-layout'
import { useMapTrouble } from '../use-map-trouble'
import { useTheme } from '../use-theme'
import { useTitle } from '../use-title'
import { useWindowSize } from '../use-window'
import { OnePageBar } from './one-page-bar'
import { StorySteps } from './story-steps'

interface OnePageScreenProps {
  readonly index: ChainIndex
  /** The state in which the page was saved. */
  readonly saved: ViewState
  /** Where the live map is; null where others can't reach it. */
  readonly site: string | null
}

/** More would leave the flows a strip. */
const NOTICES_SHARE = 0.34
/** Marks on the highest line reach above it. */
const GAP_PX = 26

/** The flows keep clear of what is said over them: of a step of a story that is some lines. */
function below(layout: Layout, { heightPx }: { heightPx: number }, noticesPx: number): Layout {
  const { topPx, insets } = layout
  const roomPx = Math.min(noticesPx + GAP_PX, Math.round(heightPx * NOTICES_SHARE))
  if (noticesPx === 0 || topPx + roomPx <= insets.top) return layout
  return { ...layout, insets: { ...insets, top: topPx + roomPx } }
}

/** The whole of a saved page: what the app shows, without what needs a server or another window. */
export function OnePageScreen({ index, saved, site }: OnePageScreenProps) {
  const scene = useScene(index)
  const theme = useTheme(index)
  const size = useWindowSize()
  const status = useMapTrouble()
  const [hasTwoMaps, setHasTwoMaps] = useState(false)
  usePlayback(scene)
  useTitle(stateTitle(scene))
  const [noticesRef, noticesSize] = useElementSize()
  const layout = below(useExploreLayout(scene, size), size, noticesSize?.heightPx ?? 0)
  const { surface, story, by } = scene.view
  const isMap = surface === 'explore' && !status.trouble
  const twoMaps = { isOn: hasTwoMaps, onChange: setHasTwoMaps }
  // On a phone the sheet has them.
  const hasStrips = layout.kind !== 'narrow'
  return (
    <div
      className={styles.app}
      data-layout={layout.kind}
      data-small={layout.kind === 'wide' ? undefined : ''}
      data-surface={isMap ? 'map' : 'text'}
      style={{ ...frameStyle(layout), '--foot': `${layout.insets.bottom}px` }}
    >
      <SkipLinks isSmall={layout.kind !== 'wide'} />
      <OnePageBar
        scene={scene}
        theme={theme}
        saved={saved}
        site={site}
        isNarrow={layout.kind !== 'wide'}
      />
      <Surface
        scene={scene}
        theme={theme}
        layout={layout}
        hasTwoMaps={hasTwoMaps}
        status={status}
      />
      {isMap && (
        <section ref={noticesRef} className={styles.notices} aria-label={screenWords.notices}>
          {story && <StorySteps index={index} />}
          {hasStrips && scene.whatIf && <WhatIfBanner whatIf={scene.whatIf} onCopyLink={null} />}
          {by !== 'all' && <VoicesBanner index={index} by={by} />}
          {hasStrips && scene.comparison && <ComparisonStrip scene={scene} twoMaps={twoMaps} />}
        </section>
      )}
      <Screens scene={scene} layout={layout} size={size} isMap={isMap} twoMaps={twoMaps} />
      <Announcer scene={scene} />
    </div>
  )
}
