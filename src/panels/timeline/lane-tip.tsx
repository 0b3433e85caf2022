import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { SceneLane } from '@/scene/scene'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { laneTipWords } from '@/words/lane-tip'
import { AxisTip } from './axis-tip'
import styles from './axis-tip.module.css'
import { readLane } from './lane-reading'

interface LaneTipProps {
  readonly index: ChainIndex
  readonly lane: SceneLane
  readonly day: Day
  /** The pointer and the top of the lane, in the window. */
  readonly xPx: number
  readonly topPx: number
}

/** What a lane says at the pointer: level, what set it, and what pressed on it then. */
export function LaneTip({ index, lane, day, xPx, topPx }: LaneTipProps) {
  const { title, level, since, actualLevel, setBy, pushes, morePushes } = readLane(index, lane, day)
  return (
    <AxisTip xPx={xPx} topPx={topPx} widthPx={348} gapPx={10}>
      <p className={styles.head}>
        <strong>{title}</strong>
        <span>{dayWords(day)}</span>
      </p>
      {level === null ? (
        <p className={styles.quiet}>{laneTipWords.notVerified}</p>
      ) : (
        <p>
          <Sentence
            text={laneTipWords.level}
            parts={{ level: <strong className={styles.level}>{level}</strong>, since }}
          />
        </p>
      )}
      {actualLevel && <p className={styles.quiet}>{laneTipWords.actually(actualLevel)}</p>}
      {setBy && (
        <p>
          {setBy.title} <span className={styles.quiet}>{setBy.saidBy}</span>
        </p>
      )}
      {pushes.length > 0 && (
        <ul className={styles.pushes}>
          {pushes.map((push) => (
            <li key={push.id}>
              <span className={styles.quiet}>{push.word}</span> {push.title}
              {push.isContested && <span className={styles.quiet}> {laneTipWords.contested}</span>}
            </li>
          ))}
          {morePushes > 0 && <li className={styles.quiet}>{laneTipWords.more(morePushes)}</li>}
        </ul>
      )}
    </AxisTip>
  )
}
