import { X } from 'lucide-react'
import { comparisonTitle } from '@/report/compare-words'
import type { Scene } from '@/scene/scene'
import { setCompare, setSurface } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { compareWords } from '@/words/compare'
import styles from './compare.module.css'
import { KindCounts } from './kind-counts'

interface ComparisonStripProps {
  readonly scene: Scene
  /** Shows the other side too, and takes it away; left out where there is no map. */
  readonly twoMaps?: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }
}

/** Says what is compared with what and how much is different, and ends it in one click. Stands over the map only. */
export function ComparisonStrip({ scene, twoMaps }: ComparisonStripProps) {
  const { comparison } = scene
  if (!comparison) return null
  return (
    <section className={styles.strip} aria-label={compareWords.strip}>
      <div className={styles.stripText}>
        <p className={styles.stripTitle}>{comparisonTitle(scene, comparison)}</p>
        <KindCounts comparison={comparison} />
      </div>
      {twoMaps && (
        <Button aria-pressed={twoMaps.isOn} onClick={() => twoMaps.onChange(!twoMaps.isOn)}>
          {compareWords.twoMaps}
        </Button>
      )}
      <Button onClick={() => setSurface('table')}>{compareWords.differences}</Button>
      <IconButton label={compareWords.stop} tone="quiet" onClick={() => setCompare(null)}>
        <X />
      </IconButton>
    </section>
  )
}
