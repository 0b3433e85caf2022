import type { ScreenSize } from '@/drawing/fit-camera'
import { MarksLine } from '@/panels/legend/marks-line'
import type { Scene } from '@/scene/scene'
import { mapChoiceWords } from '@/words/map-choices'
import type { Layout } from './layout'
import { TintLegend, ZoomChoice } from './lazy-parts'
import styles from './legend-strip.module.css'

interface LegendStripProps {
  readonly scene: Scene
  readonly layout: Layout
  /** Of the map. */
  readonly size: ScreenSize
}

/** Over the foot of the map: where to look closer, what the colours of states mean, and what the marks are. */
export function LegendStrip({ scene, layout, size }: LegendStripProps) {
  const { camera, scope, tint } = scene.view
  const isWide = layout.kind === 'wide'
  if (!isWide && camera === null && scope !== 'regional' && tint === 'none') return null
  return (
    <section className={styles.legendStrip} aria-label={mapChoiceWords.legend}>
      {(camera !== null || scope === 'regional') && (
        <ZoomChoice scene={scene} size={size} insets={layout.insets} />
      )}
      {tint !== 'none' && <TintLegend scene={scene} />}
      {isWide && <MarksLine />}
    </section>
  )
}
