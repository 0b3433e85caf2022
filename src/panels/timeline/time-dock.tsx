import { type ReactNode, useMemo } from 'react'
import type { Scene } from '@/scene/scene'
import { useElementSize } from '@/ui/use-element-size'
import { ACTOR_LANES } from './actor-lanes'
import { DayField } from './day-field'
import { DaySlider } from './day-slider'
import { EventMarks } from './event-marks'
import { PlaybackControls } from './playback-controls'
import { Score, ScoreLabels } from './score'
import { createTimeScale, type TimeScale, yearTicks } from './time-scale'
import styles from './timeline.module.css'

interface TimeDockProps {
  readonly scene: Scene
  /** Without lanes: the slider alone, for small screens. */
  readonly isCompact: boolean
  /** What stands at the right of the buttons: the commodities and the key. */
  readonly aside?: ReactNode
}

/** "34 events in force, 2 switched off" */
function countWords(scene: Scene): string {
  const off = scene.whatIf?.off.length ?? 0
  const count = scene.inForce.length
  const switched = off === 0 ? 'none switched off' : `${off} switched off`
  return `${count} ${count === 1 ? 'event' : 'events'} in force, ${switched}`
}

/** Years, the playhead and the band for which nothing has been verified. */
function Axis({ scene, scale }: { readonly scene: Scene; readonly scale: TimeScale }) {
  const { index, day } = scene
  const unverifiedPx = scale.x(index.verifiedUntil)
  const ticks = yearTicks(index.spanFrom, index.spanTo)
  const isTight = scale.widthPx / ticks.length < 40
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ year, day: start }, i) => (
        <span key={year} className={styles.year} style={{ left: scale.x(start) }}>
          {isTight && i % 3 !== 0 ? '' : year}
        </span>
      ))}
      <div
        className={styles.unverified}
        style={{ left: unverifiedPx, width: scale.widthPx - unverifiedPx }}
      >
        <span>not verified after June 2026</span>
      </div>
      <div className={styles.playhead} style={{ transform: `translateX(${scale.x(day)}px)` }} />
    </div>
  )
}

/** The time dock: the day, the buttons, and everything that runs along the time axis. */
export function TimeDock({ scene, isCompact, aside }: TimeDockProps) {
  const [plotRef, size] = useElementSize()
  const { spanFrom, spanTo } = scene.index
  const widthPx = size?.widthPx ?? 0
  const scale = useMemo(
    () => createTimeScale(spanFrom, spanTo, widthPx),
    [spanFrom, spanTo, widthPx],
  )
  return (
    <section className={isCompact ? styles.compact : styles.dock} aria-label="Time">
      <div className={styles.head}>
        <div className={styles.day}>
          <DayField scene={scene} />
          <p className={styles.count}>{countWords(scene)}</p>
        </div>
        <PlaybackControls scene={scene} />
        {aside}
      </div>
      <div className={styles.body}>
        <div className={styles.frame}>
          {!isCompact && (
            <div className={styles.labels}>
              {ACTOR_LANES.map(({ name }) => (
                <span key={name} className={styles.actorLabel}>
                  {name}
                </span>
              ))}
              <div className={styles.laneLabels}>
                <ScoreLabels scene={scene} />
              </div>
            </div>
          )}
          <div className={styles.plot} ref={plotRef}>
            {widthPx > 0 && (
              <>
                <Axis scene={scene} scale={scale} />
                <DaySlider scene={scene} scale={scale} />
                <EventMarks scene={scene} scale={scale} />
                {!isCompact && <Score scene={scene} scale={scale} />}
              </>
            )}
          </div>
        </div>
      </div>
    </section>
  )
}
