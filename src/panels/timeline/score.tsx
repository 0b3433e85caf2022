import { useId, useMemo } from 'react'
import type { Day } from '@/model/day'
import { type LinkHistory, segmentAt } from '@/model/history'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { textScale } from '@/ui/text-scale'
import { say } from '@/words/say'
import { timeDockWords } from '@/words/time-dock'
import { BandPatterns } from './band-pattern'
import scoreStyles from './score.module.css'
import { ScoreHover } from './score-hover'
import { SCORE_LANE_PX, ScoreLane } from './score-lane'
import { pressureSteps } from './score-lanes'
import type { TimeScale } from './time-scale'
import styles from './timeline.module.css'

interface ScoreProps {
  readonly scene: Scene
  /** Those of the scene that are shown, in order. */
  readonly lanes: Scene['lanes']
  readonly scale: TimeScale
}

/** How many measures press on a lane on the day: the number of the jaws on the map. */
function pressingOn(history: LinkHistory, day: Day): number {
  return history.stateOf(segmentAt(history, day)).pressure.down.length
}

/** The names of the lanes: a button each, which inspects the link. */
export function ScoreLabels({ scene, lanes }: Pick<ScoreProps, 'scene' | 'lanes'>) {
  return lanes.map(({ link, history }) => {
    const title = say(link.title)
    const count = pressingOn(history, scene.day)
    return (
      <button
        key={link.id}
        type="button"
        className={styles.laneLabel}
        aria-pressed={scene.selection?.kind === 'link' && scene.selection.id === link.id}
        onClick={() => select({ kind: 'link', id: link.id })}
        title={title}
      >
        <span className="visually-hidden">{timeDockWords.lane(title, count)}</span>
        <span className={styles.laneName} aria-hidden="true">
          {title}
        </span>
        <span className={styles.pressing} aria-hidden="true" data-none={count === 0 || undefined}>
          {count}
        </span>
      </button>
    )
  })
}

/** One measure for all curves: the lane with the most measures sets it. */
function mostPressing(lanes: Scene['lanes'], end: Day): number {
  const counts = lanes.flatMap(({ history }) =>
    pressureSteps(history, end).map(({ count }) => count),
  )
  return Math.max(0, ...counts)
}

/** All visible links as lanes over the same axis as the events. */
export function Score({ scene, lanes, scale }: ScoreProps) {
  const patternPrefix = useId()
  const { index } = scene
  const most = useMemo(() => mostPressing(scene.lanes, index.verifiedUntil), [scene.lanes, index])
  const heightPx = lanes.length * SCORE_LANE_PX
  const grown = textScale()
  return (
    <div className={scoreStyles.score}>
      <svg
        width={scale.widthPx}
        height={heightPx * grown}
        preserveAspectRatio="none"
        viewBox={`0 0 ${scale.widthPx} ${heightPx}`}
        aria-hidden="true"
      >
        <BandPatterns index={index} prefix={patternPrefix} />
        {lanes.map((lane, row) => (
          <g key={lane.link.id} transform={`translate(0 ${row * SCORE_LANE_PX})`}>
            <ScoreLane
              index={index}
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
      <ScoreHover index={index} lanes={lanes} scale={scale} lanePx={SCORE_LANE_PX * grown} />
    </div>
  )
}
