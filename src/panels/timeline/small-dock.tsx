import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { timeDockWords } from '@/words/time-dock'
import styles from './small-dock.module.css'
import { StepControls } from './step-controls'
import { TimeAxis } from './time-dock'

interface SmallDockProps {
  readonly scene: Scene
  /** Left out where the day stands elsewhere on the screen. */
  readonly hasDay: boolean
}

/** The time dock in one row: the buttons, and the strip of years with the handle. */
export function SmallDock({ scene, hasDay }: SmallDockProps) {
  return (
    <section className={styles.dock} aria-label={timeDockWords.title}>
      <div className={styles.steps}>
        <StepControls scene={scene} />
      </div>
      {hasDay && <p className={styles.day}>{dayWords(scene.day)}</p>}
      <div className={styles.axis}>
        <TimeAxis scene={scene} show="slider" />
      </div>
    </section>
  )
}
