import { addMonths, clampDay } from '@/model/day'
import { comparisonTitle } from '@/report/compare-words'
import { whatIfCaution } from '@/report/what-if-words'
import type { Scene } from '@/scene/scene'
import { setCompare } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sentence } from '@/ui/sentence'
import { compareWords } from '@/words/compare'
import { dayWords } from '@/words/dates'
import styles from './compare.module.css'
import { CompareDayField } from './compare-day-field'
import { DifferencesList } from './differences-list'
import { KindCounts } from './kind-counts'
import { Sheet } from './sheet'

interface CompareSheetProps {
  readonly scene: Scene
  readonly onClose: () => void
}

/** What to compare with: what happened, where something is switched, or another day. */
function Choice({ scene }: { readonly scene: Scene }) {
  const { index, day, view } = scene
  const yearBefore = clampDay(addMonths(day, -12), index.spanFrom, index.spanTo - 1)
  return (
    <>
      <p className={styles.lead}>
        <Sentence text={compareWords.with} parts={{ day: <strong>{dayWords(day)}</strong> }} />
      </p>
      <CompareDayField key={view.compare} scene={scene} />
      <div className={styles.choices}>
        <Button aria-pressed={view.compare === yearBefore} onClick={() => setCompare(yearBefore)}>
          {compareWords.yearBefore}
        </Button>
        <Button
          aria-pressed={view.compare === 'actual'}
          disabled={scene.whatIf === null && view.compare !== 'actual'}
          onClick={() => setCompare('actual')}
        >
          {compareWords.whatHappened}
        </Button>
      </div>
      {scene.whatIf === null && <p className={styles.quiet}>{compareWords.whatHappenedNeeds}</p>}
    </>
  )
}

/** Chooses what to compare with, and lists what is different. */
export function CompareSheet({ scene, onClose }: CompareSheetProps) {
  const { comparison } = scene
  return (
    <Sheet
      title={compareWords.title}
      isLow
      note={scene.whatIf && whatIfCaution(scene.whatIf)}
      onClose={onClose}
      action={
        comparison && (
          <Button tone="quiet" onClick={() => setCompare(null)}>
            {compareWords.stop}
          </Button>
        )
      }
    >
      <Choice scene={scene} />
      {comparison && (
        <>
          <h3 className={styles.heading}>{comparisonTitle(scene, comparison)}</h3>
          <KindCounts comparison={comparison} />
          <DifferencesList scene={scene} comparison={comparison} />
        </>
      )}
    </Sheet>
  )
}
