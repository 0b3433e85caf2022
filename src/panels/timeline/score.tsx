import { useId, useMemo } from 'react'
import type { Day } from '@/model/day'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import { select } from '@/store/view-store'
import { BandPatterns } from './band-pattern'
import scoreStyles from './score.module.css'
import { ScoreHover } from './score-hover'
import { SCORE_LANE_PX, ScoreLane } from './score-lane'
import { pressureSteps } from './score-lanes'
import type { TimeScale } from './time-scale'
import styles from './timeline.module.css'

interface ScoreProps {
  readonly scene: Scene
  readonly scale: TimeScale
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

/** One measure for all curves: the lane with the most measures sets it. */
function mostPressing(lanes: Scene['lanes'], end: Day): number {
  const counts = lanes.flatMap(({ history }) =>
    pressureSteps(history, end).map(({ count }) => count),
  )
  return Math.max(0, ...counts)
}

/** All visible links as lanes over the same axis as the events. */
export function Score({ scene, scale }: ScoreProps) {
  const patternPrefix = useId()
  const { lanes, index } = scene
  const most = useMemo(() => mostPressing(lanes, index.verifiedUntil), [lanes, index])
  const heightPx = lanes.length * SCORE_LANE_PX
  return (
    <div className={scoreStyles.score}>
      <svg
        width={scale.widthPx}
        height={heightPx}
        viewBox={`0 0 ${scale.widthPx} ${heightPx}`}
        aria-hidden="true"
      >
        <BandPatterns prefix={patternPrefix} />
        {lanes.map((lane, row) => (
          <g key={lane.link.id} transform={`translate(0 ${row * SCORE_LANE_PX})`}>
            <ScoreLane
              history={lane.history}
              actual={lane.actual}
              end={index.verifiedUntil}
              scale={scale}
              patternPrefix={patternPrefix}
              most={most}
            />
          </g>
        ))}
      </svg>
      <ScoreHover index={index} lanes={lanes} scale={scale} lanePx={SCORE_LANE_PX} />
    </div>
  )
}
