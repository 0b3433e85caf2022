import { useMemo } from 'react'
import type { Scene, SceneLane } from '@/scene/scene'
import { dayWords, levelWord, say } from '@/scene/words'
import { select } from '@/store/view-store'
import { type Band, bandsOf, levelShare, pushTicks } from './score-lanes'
import type { TimeScale } from './time-scale'
import styles from './timeline.module.css'

export const SCORE_LANE_PX = 22
const BAND_PX = 12
const THIN_PX = 1.5

interface ScoreProps {
  readonly scene: Scene
  readonly scale: TimeScale
}

interface LaneProps extends ScoreProps {
  readonly lane: SceneLane
}

function bandHeight(band: Band): number {
  return Math.max(levelShare(band.level) * BAND_PX, THIN_PX)
}

const TICK_PATH = { down: 'M-3-4 0 0 3-4', up: 'M-3 0 0-4 3 0', mixed: 'M-3-2H3' } as const

/** One link's level over time, with a tick where something began to press or loosen. */
function LaneChart({ scene, scale, lane }: LaneProps) {
  const end = scene.index.verifiedUntil
  const bands = useMemo(() => bandsOf(lane.history, end), [lane.history, end])
  const ticks = useMemo(() => pushTicks(lane.history), [lane.history])
  const { commodity } = lane.link
  const baseline = SCORE_LANE_PX - 3
  return (
    <g>
      <path className={styles.laneBase} d={`M0 ${baseline + 0.5}H${scale.widthPx}`} />
      {bands
        .filter((band) => band.level !== 'not-described')
        .map((band) => (
          <rect
            key={band.from}
            className={band.level === 0 ? styles.bandNone : styles.band}
            x={scale.x(band.from)}
            y={baseline - bandHeight(band)}
            width={Math.max(scale.x(band.to) - scale.x(band.from), 0.5)}
            height={bandHeight(band)}
            fill={`var(--commodity-${commodity})`}
            fillOpacity={0.55 + 0.45 * levelShare(band.level)}
          >
            <title>
              {`${say(lane.link.title)}: ${levelWord(scene.index, commodity, band.level)} from ${dayWords(band.from)}`}
            </title>
          </rect>
        ))}
      {ticks.map((tick) => (
        <path
          key={`${tick.day}${tick.title}`}
          className={tick.day <= scene.day ? styles.tick : styles.tickAhead}
          transform={`translate(${scale.x(tick.day)} ${baseline - BAND_PX - 1})`}
          d={TICK_PATH[tick.push]}
        />
      ))}
    </g>
  )
}

/** The names of the lanes: a button each, which inspects the link. */
export function ScoreLabels({ scene }: Pick<ScoreProps, 'scene'>) {
  return scene.lanes.map(({ link }) => (
    <button
      key={link.id}
      type="button"
      className={styles.laneLabel}
      aria-pressed={scene.selection?.kind === 'link' && scene.selection.id === link.id}
      onClick={() => select({ kind: 'link', id: link.id })}
      title={say(link.title)}
    >
      {say(link.title)}
    </button>
  ))
}

/** All visible links as lanes over the same axis as the events. */
export function Score({ scene, scale }: ScoreProps) {
  const { lanes } = scene
  const heightPx = lanes.length * SCORE_LANE_PX
  return (
    <svg
      className={styles.score}
      width={scale.widthPx}
      height={heightPx}
      viewBox={`0 0 ${scale.widthPx} ${heightPx}`}
      aria-hidden="true"
    >
      {lanes.map((lane, row) => (
        <g key={lane.link.id} transform={`translate(0 ${row * SCORE_LANE_PX})`}>
          <LaneChart scene={scene} scale={scale} lane={lane} />
        </g>
      ))}
    </svg>
  )
}
