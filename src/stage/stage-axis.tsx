import type { Story } from '@/model/schema/story'
import { momentsOf } from '@/model/story-moments'
import type { Scene } from '@/scene/scene'
import { setDay } from '@/store/view-store'
import { viewOfMoment } from '@/story/story-path'
import { dayWords } from '@/words/dates'
import { stageWords } from '@/words/stage'
import { axisYears } from './axis-years'
import styles from './stage-axis.module.css'

interface StageAxisProps {
  readonly scene: Scene
  readonly story: Story | null
}

/** Time as one line: its years, where the day is, where the steps are; dragged to leave the path. */
export function StageAxis({ scene, story }: StageAxisProps) {
  const { index, day, view } = scene
  const share = (at: number) => (at - index.spanFrom) / (index.spanTo - 1 - index.spanFrom)
  const stepDays = story
    ? momentsOf(story).map((each) => viewOfMoment(story, each, view).day ?? index.openingDay)
    : []
  const compared = scene.comparison?.with === 'actual' ? null : scene.comparison?.other.day
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
      {compared !== null && compared !== undefined && (
        <span className={styles.comparedMark} style={{ left: `${share(compared) * 100}%` }} />
      )}
      {axisYears(index.spanFrom, index.spanTo - 1).map(({ year, at, isKept }) => (
        <span
          key={year}
          className={styles.year}
          data-kept={isKept || undefined}
          style={{ left: `${share(at) * 100}%` }}
        >
          {year}
        </span>
      ))}
      <input
        type="range"
        className={styles.range}
        aria-label={stageWords.day}
        aria-valuetext={dayWords(day)}
        min={index.spanFrom}
        max={index.spanTo - 1}
        value={day}
        onChange={({ target }) => setDay(Number(target.value), 'replace')}
        // A clicker's keys belong to the talk again once the drag is over.
        onPointerUp={({ currentTarget }) => currentTarget.blur()}
      />
    </div>
  )
}
