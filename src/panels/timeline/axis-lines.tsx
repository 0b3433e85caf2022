import { useMemo } from 'react'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { timeDockWords } from '@/words/time-dock'
import comparedStyles from './compared-day.module.css'
import { type TimeScale, yearTicks } from './time-scale'
import styles from './timeline.module.css'

interface AxisLinesProps {
  readonly scene: Scene
  readonly scale: TimeScale
  /** Whether the hatched part says what it is; once on the screen is enough. */
  readonly isNamed?: boolean
  /** Where there is no room for more than its first words. */
  readonly isShort?: boolean
}

/** Behind the lanes: the years, the part for which nothing has been verified, and the playhead. */
export function AxisLines({ scene, scale, isNamed = false, isShort = false }: AxisLinesProps) {
  const { index, day, view } = scene
  const years = useMemo(
    () => yearTicks(scale).map(({ day: start }) => Math.round(scale.x(start)) + 0.5),
    [scale],
  )
  const lastMonth = dayWords(index.verifiedUntil - 1, 'month')
  const unverifiedPx = scale.x(index.verifiedUntil)
  return (
    <div className={styles.axis} aria-hidden="true">
      <svg className={styles.yearLines} width={scale.widthPx} aria-hidden="true">
        {years.map((x) => (
          <line key={x} x1={x} x2={x} y1="0" y2="100%" />
        ))}
      </svg>
      <div
        className={styles.unverified}
        style={{ left: unverifiedPx, width: scale.widthPx - unverifiedPx }}
      >
        {isNamed && (
          <span>
            {isShort ? timeDockWords.notVerified : timeDockWords.notVerifiedAfter(lastMonth)}
          </span>
        )}
      </div>
      {typeof view.compare === 'number' && (
        <div
          className={comparedStyles.compared}
          style={{ transform: `translateX(${scale.x(view.compare)}px)` }}
        />
      )}
      <div className={styles.playhead} style={{ transform: `translateX(${scale.x(day)}px)` }} />
    </div>
  )
}
