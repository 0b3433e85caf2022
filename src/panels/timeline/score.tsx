import { useId, useMemo } from 'react'
import type { Day } from '@/model/day'
import { segmentAt } from '@/model/history'
import { linkLevelWord } from '@/report/record-words'
import { routeName } from '@/report/route-name'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { textScale } from '@/ui/text-scale'
import { facts } from '@/words/joined'
import { measuresWords } from '@/words/measures'
import { say } from '@/words/say'
import { timeDockWords } from '@/words/time-dock'
import { BandPatterns } from './band-pattern'
import styles from './score.module.css'
import { ScoreHover } from './score-hover'
import { LANE_PX, ScoreLane } from './score-lane'
import { pressureSteps } from './score-lanes'
import type { TimeScale } from './time-scale'

interface ScoreProps {
  readonly scene: Scene
  /** Those of the scene that are shown, in order. */
  readonly lanes: Scene['lanes']
  /** A few with room for what they say, or all. */
  readonly show: keyof typeof LANE_PX
  readonly scale: TimeScale
  /** The names stand in the lanes themselves, which have none beside them. */
  readonly isNamed?: boolean
}

/** The names of the lanes: a button each, which inspects the link. */
export function ScoreLabels({ scene, lanes, show }: Omit<ScoreProps, 'scale' | 'isNamed'>) {
  return lanes.map(({ link, history }) => {
    const title = say(link.title)
    const { level, pressure } = history.stateOf(segmentAt(history, scene.day))
    const count = pressure.down.length
    return (
      <button
        key={link.id}
        type="button"
        className={styles.laneLabel}
        data-show={show}
        aria-pressed={scene.selection?.kind === 'link' && scene.selection.id === link.id}
        onClick={() => select({ kind: 'link', id: link.id })}
        title={title}
      >
        <span className="visually-hidden">{timeDockWords.lane(title, count)}</span>
        <span className={styles.laneName} aria-hidden="true">
          {title}
        </span>
        {show === 'main' ? (
          <span className={styles.laneState} aria-hidden="true">
            {facts([
              linkLevelWord(scene.index, link, level),
              count > 0 && measuresWords.againstIt(count),
            ])}
          </span>
        ) : (
          <span className={styles.pressing} aria-hidden="true" data-none={count === 0 || undefined}>
            {count}
          </span>
        )}
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
export function Score({ scene, lanes, show, scale, isNamed = false }: ScoreProps) {
  const patternPrefix = useId()
  const { index } = scene
  const most = useMemo(() => mostPressing(scene.lanes, index.verifiedUntil), [scene.lanes, index])
  const lanePx = LANE_PX[show]
  const heightPx = lanes.length * lanePx
  const grown = textScale()
  return (
    <div className={styles.score}>
      <svg
        width={scale.widthPx}
        height={heightPx * grown}
        preserveAspectRatio="none"
        viewBox={`0 0 ${scale.widthPx} ${heightPx}`}
        aria-hidden="true"
      >
        <BandPatterns index={index} prefix={patternPrefix} middlePx={lanePx / 2} />
        {lanes.map((lane, row) => (
          <g key={lane.link.id} transform={`translate(0 ${row * lanePx})`}>
            <ScoreLane
              index={index}
              history={lane.history}
              actual={lane.actual}
              end={index.verifiedUntil}
              scale={scale}
              patternPrefix={patternPrefix}
              lanePx={lanePx}
              most={most}
            />
          </g>
        ))}
      </svg>
      {isNamed &&
        lanes.map(({ link }, row) => (
          <span
            key={link.id}
            className={styles.inLane}
            style={{ top: row * lanePx * grown }}
            aria-hidden="true"
          >
            {routeName(scene, link)}
          </span>
        ))}
      <ScoreHover index={index} lanes={lanes} scale={scale} lanePx={lanePx * grown} />
    </div>
  )
}
