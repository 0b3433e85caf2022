import { isDifferent } from '@/model/difference'
import { whatIfCaution } from '@/report/what-if-words'
import { nearestDifferingDay } from '@/scene/differing-days'
import type { Scene } from '@/scene/scene'
import { restoreAll, setCompare, setDay } from '@/store/view-store'
import { Button } from '@/ui/button'
import { dayWords } from '@/words/dates'
import { whatIfSheetWords } from '@/words/what-if-sheet'
import { DifferencesList } from '../compare/differences-list'
import { Sheet } from '../compare/sheet'
import { Term } from '../parts/term'
import { GoneToo } from './gone-too'
import { LeverList } from './lever-list'
import { PresetList } from './preset-list'
import { SwitchedEvents } from './switched-events'
import { useActualComparison } from './use-actual-comparison'
import styles from './what-if.module.css'

/** Where the day shows no difference: the nearest day that does. */
function ElsewhereNote({ scene }: { readonly scene: Scene }) {
  const words = whatIfSheetWords.differences
  const day = nearestDifferingDay(scene.lanes, scene.day)
  if (day === null) return <p>{words.nowhere}</p>
  return (
    <p className={styles.elsewhere}>
      {words.notOn(dayWords(scene.day))}{' '}
      <Button onClick={() => setDay(day, 'push')}>{words.goTo(dayWords(day))}</Button>
    </p>
  )
}

/** Each route as it was and as it would be, and because of what. */
function WhatDiffers({ scene }: { readonly scene: Scene }) {
  const words = whatIfSheetWords.differences
  const isMarked = scene.view.compare === 'actual'
  const comparison = useActualComparison(scene)
  if (!comparison) return null
  const hasAny = comparison.rows.some(isDifferent)
  return (
    <section aria-labelledby="what-differs">
      <div className={styles.headingRow}>
        <h3 id="what-differs" className={styles.heading}>
          {words.title(dayWords(scene.day))}
        </h3>
        {(hasAny || isMarked) && (
          <button
            type="button"
            className={styles.textButton}
            onClick={() => setCompare(isMarked ? null : 'actual')}
          >
            {isMarked ? words.unmark : words.mark}
          </button>
        )}
      </div>
      {hasAny ? (
        <DifferencesList scene={scene} comparison={comparison} />
      ) : (
        <ElsewhereNote scene={scene} />
      )}
    </section>
  )
}

interface WhatIfSheetProps {
  readonly scene: Scene
  readonly onClose: () => void
}

/** Everything that can be switched, and what the switching makes of each route. */
export function WhatIfSheet({ scene, onClose }: WhatIfSheetProps) {
  const { off, on } = scene.view
  const isSwitched = off.length > 0 || on.length > 0
  return (
    <Sheet
      title={whatIfSheetWords.title}
      note={
        <>
          {whatIfCaution(scene.whatIf)} <Term id="what-if">{whatIfSheetWords.whatIsIt}</Term>
        </>
      }
      onClose={onClose}
      action={
        isSwitched && (
          <Button tone="quiet" onClick={restoreAll}>
            {whatIfSheetWords.back}
          </Button>
        )
      }
    >
      <PresetList scene={scene} />
      {isSwitched && <WhatDiffers scene={scene} />}
      <GoneToo scene={scene} />
      <SwitchedEvents scene={scene} />
      <LeverList scene={scene} />
    </Sheet>
  )
}
