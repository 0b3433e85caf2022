import { useEffect, useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { sideWords } from '@/report/compare-words'
import type { Scene } from '@/scene/scene'
import { useSources } from '@/scene/use-sources'
import { setHovered } from '@/store/hover-store'
import { usePlainMapStore } from '@/store/plain-map-store'
import { usePlayStore } from '@/store/play-store'
import type { Theme } from '@/store/view-state'
import { select, setCamera } from '@/store/view-store'
import { Boundary } from '@/ui/boundary'
import { settledScreen, showedFirstScreen } from '@/ui/first-screen'
import { appPartWords } from '@/words/app-parts'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import type { Layout } from './layout'
import { layOutTwoMaps } from './layout-screen'
import { ClaimsPage, MapTip, TableView, TwoMaps } from './lazy-parts'
import { MapFrame } from './map-frame'
import { MapTroubleNote } from './map-trouble'
import type { MapStatus } from './use-map-trouble'
import { useScreenSettled } from './use-screen-settled'
import { useMedia } from './use-window'

/** Sources are asked for together with the page that waits for them, and not after it. */
function Claims({ index }: { readonly index: ChainIndex }) {
  useSources()
  return <ClaimsPage index={index} />
}

interface SurfaceProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly layout: Pick<Layout, 'insets' | 'corner' | 'labelScale'>
  /** While comparing: the other side shows too, over this one. */
  readonly hasTwoMaps: boolean
  /** Where the map can't be drawn, the table stands in for it. */
  readonly status: MapStatus
}

/** What fills the screen: the map, its table, or the claims. */
export function Surface({
  scene,
  theme,
  layout,
  hasTwoMaps,
  status: { trouble, onTrouble },
}: SurfaceProps) {
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const isOpen = useScreenSettled()
  const isPlaying = usePlayStore((store) => store.isPlaying)
  const isPlain = usePlainMapStore((store) => store.isPlain)
  const { surface } = scene.view
  // The frame of two maps leaves free what lies above and below.
  const halves = useMemo(() => {
    const { topPx, corner } = layOutTwoMaps(layout)
    const insets = { ...layout.insets, top: 16, bottom: 8 }
    return { topPx, upper: { insets, corner: null }, lower: { insets, corner } }
  }, [layout])
  // Of two maps each is drawn for itself; the same object as long as the scene is.
  const alone = useMemo(() => ({ ...scene, comparison: null }), [scene])
  const isText = surface === 'claims' || surface === 'table' || trouble !== null
  useEffect(() => {
    // Synchronises with what waits for the first screen; a map says it by itself.
    if (isText) showedFirstScreen()
    if (isText || isPlain) settledScreen()
  }, [isText, isPlain])
  if (surface === 'claims') return <Claims index={scene.index} />
  // The caption stands over the foot of the stage; the last rows are read above it.
  const style = surface === 'present' ? { paddingBottom: layout.insets.bottom } : undefined
  if (surface === 'table' || trouble !== null) {
    return (
      <main className={styles.table} aria-label={screenWords.table} style={style}>
        {trouble && <MapTroubleNote error={trouble} onRetry={() => onTrouble(null)} />}
        <TableView scene={scene} />
      </main>
    )
  }
  const mapOf = (
    shown: Scene,
    { insets, corner }: Pick<Layout, 'insets' | 'corner'> = layout,
    isQuiet = surface === 'present',
  ) => (
    <MapFrame
      isQuiet={isQuiet}
      scene={shown}
      theme={theme}
      insets={insets}
      corner={corner}
      labelScale={layout.labelScale}
      isPlaying={isPlaying && !isStill}
      // What arrives while the page opens (a story, the height of a caption) finds all in its place.
      reducedMotion={isStill || !isOpen}
      isCooperative={surface === 'embed'}
      isPlain={isPlain}
      onSelect={select}
      onHover={setHovered}
      onCamera={setCamera}
      onDrawn={showedFirstScreen}
      onSettled={settledScreen}
    />
  )
  const { comparison } = scene
  const names = comparison && hasTwoMaps ? sideWords(scene, comparison) : null
  return (
    <main className={styles.map} aria-label={screenWords.map}>
      <Boundary what={appPartWords.map} onFailure={onTrouble}>
        {comparison && names ? (
          <TwoMaps
            before={mapOf(comparison.other, halves.upper, true)}
            after={mapOf(alone, halves.lower)}
            beforeName={names.before}
            afterName={names.after}
            topPx={halves.topPx}
          />
        ) : (
          mapOf(scene)
        )}
      </Boundary>
      {surface !== 'present' && <MapTip scene={scene} />}
    </main>
  )
}
