import type { SceneEvent } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { AxisTip } from './axis-tip'
import styles from './axis-tip.module.css'

interface EventTipProps {
  readonly mark: SceneEvent
  /** The middle and the top of the dot, in the window. */
  readonly xPx: number
  readonly topPx: number
}

/** What the dot of an event stands for, at once: the browser's own title takes a second, and a finger gets none. */
export function EventTip({ mark, xPx, topPx }: EventTipProps) {
  return (
    <AxisTip xPx={xPx} topPx={topPx} widthPx={280} gapPx={8}>
      <p className={styles.quiet}>{dayWords(mark.day, mark.precision)}</p>
      <p>
        <strong>{say(mark.event.title)}</strong>
      </p>
    </AxisTip>
  )
}
