import type { Scene } from '@/scene/scene'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import { AxisLines } from '../timeline/axis-lines'
import type { TimeScale } from '../timeline/time-scale'
import { LOW_LANE_PX, outcomeLanePx } from './lane-height'
import { OutcomeLane } from './outcome-lane'
import styles from './outcomes.module.css'

interface OutcomeLanesProps {
  readonly scene: Scene
  readonly scale: TimeScale
  /** Known to the dataset; in the order in which they were chosen. */
  readonly ids: readonly string[]
  /** In a low dock: two lines of words. */
  readonly isLow: boolean
}

/** Measured outcomes along the axis of the links: one lane each, never two counts on one line. */
export function OutcomeLanes({ scene, scale, ids, isLow }: OutcomeLanesProps) {
  const heightPx = isLow ? LOW_LANE_PX : outcomeLanePx(ids.length)
  return (
    <div className={styles.lanes}>
      <div className={styles.lines}>
        <AxisLines scene={scene} scale={scale} />
      </div>
      <ul className={styles.list} aria-label={outcomeLaneWords.title}>
        {ids.map((id) => (
          <OutcomeLane
            key={id}
            scene={scene}
            scale={scale}
            id={id}
            heightPx={heightPx}
            isLow={isLow}
          />
        ))}
      </ul>
    </div>
  )
}
