import { useEffect, useMemo } from 'react'
import { sideWords } from '@/scene/compare-words'
import type { Scene } from '@/scene/scene'
import { setHovered } from '@/store/hover-store'
import { usePlayStore } from '@/store/play-store'
import type { Theme } from '@/store/view-state'
import { select, setCamera } from '@/store/view-store'
import { showedFirstScreen } from '@/ui/first-screen'
import styles from './app.module.css'
import type { Layout } from './layout'
import { ClaimsPage, Loaded, MapTip, Swipe, TableView } from './lazy-parts'
import { RegionBoundary } from './region-boundary'
import type { MapPart } from './use-map-part'
import { useMedia } from './use-window'

interface SurfaceProps {
  readonly scene: Scene
  readonly map: MapPart
  readonly theme: Theme
  readonly layout: Pick<Layout, 'insets' | 'labelScale'>
  /** While comparing: the other side shows too, over a divider that is dragged. */
  readonly isSwiping: boolean
  /** The map could not be drawn, so the table stands in for it. */
  readonly hasNoMap: boolean
  readonly onMapFailure: () => void
}

const NO_WEBGL2 =
  'This browser can’t draw the map (it lacks WebGL 2), so the table shows the same state.'
const NO_CODE =
  'The map did not load, so the table shows the same state. Reloading the page tries again.'

/** What fills the screen: the map, its table, or the claims. */
export function Surface({
  scene,
  map: FlowMap,
  theme,
  layout,
  isSwiping,
  hasNoMap,
  onMapFailure,
}: SurfaceProps) {
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const isPlaying = usePlayStore((store) => store.isPlaying)
  const { surface } = scene.view
  // Swiped, each side is drawn for itself; the same object as long as the scene is.
  const alone = useMemo(() => ({ ...scene, comparison: null }), [scene])
  const isText = surface === 'claims' || surface === 'table' || hasNoMap || FlowMap === 'missing'
  useEffect(() => {
    // Synchronises with what waits for the first screen; a map says it by itself.
    if (isText) showedFirstScreen()
  }, [isText])
  if (surface === 'claims') {
    return (
      <Loaded>
        <ClaimsPage index={scene.index} />
      </Loaded>
    )
  }
  if (surface === 'table' || hasNoMap || FlowMap === 'missing') {
    return (
      <main className={styles.table} aria-label="Table">
        {hasNoMap && <p className={styles.noMap}>{FlowMap === 'missing' ? NO_CODE : NO_WEBGL2}</p>}
        <Loaded>
          <TableView scene={scene} />
        </Loaded>
      </main>
    )
  }
  const mapOf = (shown: Scene) => (
    <FlowMap
      scene={shown}
      theme={theme}
      insets={layout.insets}
      labelScale={layout.labelScale}
      isPlaying={isPlaying && !isStill}
      reducedMotion={isStill}
      isCooperative={surface === 'embed'}
      onSelect={select}
      onHover={setHovered}
      onCamera={setCamera}
      onFailure={onMapFailure}
      onDrawn={showedFirstScreen}
    />
  )
  const { comparison } = scene
  const names = comparison && isSwiping ? sideWords(scene, comparison) : null
  return (
    <main className={styles.map} aria-label="Map">
      <RegionBoundary name="The map" onFailure={onMapFailure}>
        <Loaded>
          {comparison && names ? (
            <Swipe
              left={mapOf(comparison.other)}
              right={mapOf(alone)}
              leftName={names.before}
              rightName={names.after}
            />
          ) : (
            mapOf(scene)
          )}
        </Loaded>
        {surface !== 'present' && (
          <Loaded>
            <MapTip scene={scene} />
          </Loaded>
        )}
      </RegionBoundary>
    </main>
  )
}
