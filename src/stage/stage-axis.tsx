import type { Story } from '@/model/schema/story'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/scene/words'
import { setDay } from '@/store/view-store'
import styles from './stage.module.css'
import { viewOfStep } from './story-path'

interface StageAxisProps {
  readonly scene: Scene
  readonly story: Story | null
}

/** Time as one line: where the day is, where the steps are; dragged to leave the path. */
export function StageAxis({ scene, story }: StageAxisProps) {
  const { index, day, view } = scene
  const share = (at: number) => (at - index.spanFrom) / (index.spanTo - 1 - index.spanFrom)
  const stepDays = story?.steps.map((step) => viewOfStep(story, step, view).day ?? index.openingDay)
  return (
    <div className={styles.axis}>
      {[...new Set(stepDays)].map((at) => (
        <span
          key={at}
          className={styles.stepMark}
          data-now={at === day || undefined}
          style={{ left: `${share(at) * 100}%` }}
        />
      ))}
      <input
        type="range"
        className={styles.range}
        aria-label="Day"
        aria-valuetext={dayWords(day)}
        min={index.spanFrom}
        max={index.spanTo - 1}
        value={day}
        onChange={({ target }) => setDay(Number(target.value), index.openingDay, 'replace')}
        // A clicker's keys belong to the talk again once the drag is over.
        onPointerUp={({ currentTarget }) => currentTarget.blur()}
      />
    </div>
  )
}
