import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { SceneLane } from '@/scene/scene'
import { Sentence } from '@/ui/sentence'
import { textScale } from '@/ui/text-scale'
import { dayWords } from '@/words/dates'
import { laneTipWords } from '@/words/lane-tip'
import { readLane } from './lane-reading'
import styles from './lane-tip.module.css'

const WIDTH_PX = 348
const GAP_PX = 10

interface LaneTipProps {
  readonly index: ChainIndex
  readonly lane: SceneLane
  readonly day: Day
  /** The pointer and the top of the lane, in the window. */
  readonly xPx: number
  readonly topPx: number
}

/** Over everything else, whatever the lanes lie under. */
function raise(tip: HTMLElement | null): void {
  tip?.showPopover()
}

/** What a lane says at the pointer: level, what set it, and what pressed on it then. */
export function LaneTip({ index, lane, day, xPx, topPx }: LaneTipProps) {
  const { title, level, since, actualLevel, setBy, pushes, morePushes } = readLane(index, lane, day)
  const widthPx = Math.min(WIDTH_PX * textScale(), window.innerWidth - 2 * GAP_PX)
  const left = Math.min(Math.max(xPx - widthPx / 2, GAP_PX), window.innerWidth - widthPx - GAP_PX)
  const style = { left, bottom: window.innerHeight - topPx + GAP_PX, width: widthPx }
  return (
    <div ref={raise} popover="manual" className={styles.tip} style={style} aria-hidden="true">
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
    </div>
  )
}
