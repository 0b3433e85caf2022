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

interface TimeAxisProps {
  readonly scene: Scene
  /** The handle, the lanes of events and links along the same axis, or both. */
  readonly show: 'slider' | 'lanes' | 'all'
}

/** Everything that runs along the time axis, drawn to one scale. */
export function TimeAxis({ scene, show }: TimeAxisProps) {
  const [plotRef, size] = useElementSize()
  const { spanFrom, spanTo } = scene.index
  const widthPx = size?.widthPx ?? 0
  const scale = useMemo(
    () => createTimeScale(spanFrom, spanTo, widthPx),
    [spanFrom, spanTo, widthPx],
  )
  const hasLanes = show !== 'slider'
  return (
    <div className={styles.frame} data-show={show}>
      {hasLanes && (
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
            {show === 'lanes' ? (
              <div className={styles.sliderRoom} />
            ) : (
              <DaySlider scene={scene} scale={scale} />
            )}
            {hasLanes && <EventMarks scene={scene} scale={scale} />}
            {hasLanes && <Score scene={scene} scale={scale} />}
          </>
        )}
      </div>
    </div>
  )
}

interface TimeDockProps {
  readonly scene: Scene
  readonly show: TimeAxisProps['show']
  /** What stands at the right of the buttons: the commodities and the key. */
  readonly aside?: ReactNode
}

/** The time dock: the day, the buttons, and the time axis. */
export function TimeDock({ scene, show, aside }: TimeDockProps) {
  return (
    <section className={styles.dock} data-show={show} aria-label="Time">
      <div className={styles.head}>
        <div className={styles.day}>
          <DayField scene={scene} />
          <p className={styles.count}>{countWords(scene)}</p>
        </div>
        <PlaybackControls scene={scene} />
        {aside}
      </div>
      <div className={styles.body}>
        <TimeAxis scene={scene} show={show} />
      </div>
    </section>
  )
}
