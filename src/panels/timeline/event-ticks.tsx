import type { Scene } from '@/scene/scene'
import { marksOf } from './event-marks'
import styles from './event-ticks.module.css'
import type { TimeScale } from './time-scale'

const HEIGHT_PX = 8

/** Where no lanes have room, the events as dots on the strip that the handle runs in: a thumb sees what it heads for. */
export function EventTicks({ scene, scale }: { readonly scene: Scene; readonly scale: TimeScale }) {
  return (
    <svg className={styles.ticks} width={scale.widthPx} height={HEIGHT_PX} aria-hidden="true">
      {marksOf(scene).map(({ event, day, isOn }) => (
        <circle
          key={event.id}
          cx={scale.x(day)}
          cy={HEIGHT_PX / 2}
          r={event.inArticle ? 3 : 1.75}
          data-hollow={!isOn || day > scene.day || undefined}
        />
      ))}
    </svg>
  )
}
