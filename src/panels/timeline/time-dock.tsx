import { type ReactNode, useMemo } from 'react'
import type { Day } from '@/model/day'
import { knownSeries } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import { whenFirstScreenShown } from '@/ui/first-screen'
import { later } from '@/ui/later'
import { textScale } from '@/ui/text-scale'
import { useElementSize } from '@/ui/use-element-size'
import { panelPartWords } from '@/words/panel-parts'
import { say } from '@/words/say'
import { timeDockWords } from '@/words/time-dock'
import { LOW_LANE_PX, outcomeLanePx } from '../outcomes/lane-height'
import { OutcomesMenu } from '../outcomes/outcomes-menu'
import { AxisLines } from './axis-lines'
import { CompareHandle } from './compare-handle'
import { dayFacts } from './day-facts'
import { DayField } from './day-field'
import { DaySlider } from './day-slider'
import { EventMarks } from './event-marks'
import { EventTicks } from './event-ticks'
import { mainFlows, mainLanes } from './main-lanes'
import { PlaybackControls } from './playback-controls'
import { Score, ScoreLabels } from './score'
import { createTimeScale, type TimeScale, yearTicks } from './time-scale'
import styles from './timeline.module.css'

const OutcomeLanes = later(
  () => panelPartWords.outcomeLanes,
  async () => {
    await whenFirstScreenShown()
    return import('../outcomes/outcome-lanes')
  },
  (part) => part.OutcomeLanes,
)

/** A name of a year needs this much, or its end is cut off at the end of the axis. */
const YEAR_NAME_PX = 36

/** The names of the years, over the strip that the handle runs in. */
function Years({ scale }: { readonly scale: TimeScale }) {
  const hasRoom = (day: Day) => scale.x(day) + YEAR_NAME_PX * textScale() <= scale.widthPx
  const named = yearTicks(scale).filter(({ day }) => hasRoom(day))
  return (
    <div className={styles.years} aria-hidden="true">
      {named.map(({ year, day }) => (
        <span key={year} className={styles.year} style={{ left: scale.x(day) }}>
          {year}
        </span>
      ))}
    </div>
  )
}

interface TimeAxisProps {
  readonly scene: Scene
  /** What follows on the handle in the order of the keyboard. */
  readonly afterHandle?: ReactNode
  /**
   * The handle alone; the handle over the two flows that matter most; the lanes of events and links without it;
   * handle and few lanes, those that matter most; or handle, all lanes and the outcomes.
   */
  readonly show: 'slider' | 'throats' | 'lanes' | 'main' | 'all'
}

interface ScaledProps {
  readonly scene: Scene
  readonly scale: TimeScale
}

/** Events by actor, and the links under them. */
function LinkLanes({ scene, scale, isMain }: ScaledProps & { readonly isMain: boolean }) {
  const lanes = isMain ? mainLanes(scene) : scene.lanes
  const show = isMain ? 'main' : 'all'
  return (
    <div className={styles.row}>
      <div className={styles.labels}>
        {scene.index.chain.lanes.map(({ name }) => (
          <span key={name.en} className={styles.actorLabel}>
            {say(name)}
          </span>
        ))}
        <div className={styles.laneLabels}>
          <ScoreLabels scene={scene} lanes={lanes} show={show} />
        </div>
      </div>
      <div className={styles.plot}>
        <AxisLines scene={scene} scale={scale} isNamed isShort={isMain} />
        <EventMarks scene={scene} scale={scale} />
        <Score scene={scene} lanes={lanes} show={show} scale={scale} />
      </div>
    </div>
  )
}

/**
 * Measured outcomes on the same axis, or in a low dock the first of them; they load once the map is there, and
 * their place is kept.
 */
function Outcomes({ scene, scale, isMain }: ScaledProps & { readonly isMain: boolean }) {
  const known = knownSeries(scene)
  const ids = isMain ? known.slice(0, 1) : known
  if (ids.length === 0) return null
  const lanePx = (isMain ? LOW_LANE_PX : outcomeLanePx(ids.length)) * textScale()
  const lanes = {
    '--lanes': `${ids.length}`,
    '--lane': `${lanePx}px`,
    minHeight: ids.length * lanePx,
  }
  return (
    <div className={styles.outcomes} style={lanes}>
      <OutcomeLanes scene={scene} scale={scale} ids={ids} isLow={isMain} />
    </div>
  )
}

/** Everything that runs along the time axis, drawn to one scale. */
export function TimeAxis({ scene, show, afterHandle }: TimeAxisProps) {
  const [plotRef, size] = useElementSize()
  const { spanFrom, spanTo } = scene.index
  const widthPx = size?.widthPx ?? 0
  const scale = useMemo(
    () => createTimeScale(spanFrom, spanTo, widthPx),
    [spanFrom, spanTo, widthPx],
  )
  const hasLanes = show !== 'slider' && show !== 'throats'
  const isLaidOut = widthPx > 0
  const { compare: compared } = scene.view
  return (
    <div className={styles.frame} data-show={show}>
      <div className={styles.axisRow} data-axis-row="">
        {hasLanes && <div className={styles.labels} />}
        <div className={styles.axisPlot} ref={plotRef}>
          {isLaidOut && <AxisLines scene={scene} scale={scale} />}
          {isLaidOut && <Years scale={scale} />}
          {isLaidOut && !hasLanes && <EventTicks scene={scene} scale={scale} />}
          {isLaidOut && show !== 'lanes' && <DaySlider scene={scene} scale={scale} />}
          {isLaidOut && show !== 'lanes' && typeof compared === 'number' && (
            <CompareHandle scene={scene} scale={scale} compared={compared} />
          )}
        </div>
        {show !== 'lanes' && afterHandle}
      </div>
      {isLaidOut && show === 'throats' && (
        <div className={styles.plot}>
          <AxisLines scene={scene} scale={scale} />
          <Score scene={scene} lanes={mainFlows(scene)} show="main" scale={scale} isNamed />
        </div>
      )}
      {isLaidOut && hasLanes && <LinkLanes scene={scene} scale={scale} isMain={show === 'main'} />}
      {isLaidOut && hasLanes && <Outcomes scene={scene} scale={scale} isMain={show === 'main'} />}
      {show === 'lanes' && (
        <div className={styles.foot}>
          <OutcomesMenu scene={scene} />
        </div>
      )}
    </div>
  )
}

interface TimeDockProps {
  readonly scene: Scene
  readonly show: TimeAxisProps['show']
  readonly afterHandle?: ReactNode
  /** Further buttons beside those for playing. */
  readonly tools?: ReactNode
  /** What stands at the right of the buttons: the commodities and the key. */
  readonly aside?: ReactNode
}

/** The time dock: the day, the buttons, and the time axis. */
export function TimeDock({ scene, show, afterHandle, tools, aside }: TimeDockProps) {
  return (
    <section className={styles.dock} data-show={show} aria-label={timeDockWords.title}>
      <div className={styles.head}>
        <div className={styles.day}>
          <DayField scene={scene} />
          <p className={styles.count}>{dayFacts(scene)}</p>
        </div>
        <PlaybackControls scene={scene} />
        {show !== 'slider' && <OutcomesMenu scene={scene} />}
        {tools}
        {aside}
      </div>
      <div className={styles.body}>
        <TimeAxis scene={scene} show={show} afterHandle={afterHandle} />
      </div>
    </section>
  )
}
