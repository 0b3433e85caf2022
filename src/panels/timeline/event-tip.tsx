import type { SceneEvent } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import styles from './lane-tip.module.css'

const WIDTH_PX = 280
const GAP_PX = 8

interface EventTipProps {
  readonly mark: SceneEvent
  /** The middle and the top of the dot, in the window. */
  readonly xPx: number
  readonly topPx: number
}

/** Over everything else, whatever the lanes lie under. */
function raise(tip: HTMLElement | null): void {
  tip?.showPopover()
}

/** Where a tip begins so that the whole of it stands in the window. */
export function tipLeft(xPx: number, windowPx: number): number {
  return Math.max(Math.min(xPx - WIDTH_PX / 2, windowPx - WIDTH_PX - GAP_PX), GAP_PX)
}

/** What the dot of an event stands for, at once: the browser's own title takes a second, and a finger gets none. */
export function EventTip({ mark, xPx, topPx }: EventTipProps) {
  const style = {
    left: tipLeft(xPx, window.innerWidth),
    bottom: window.innerHeight - topPx + GAP_PX,
    width: WIDTH_PX,
  }
  return (
    <div ref={raise} popover="manual" className={styles.tip} style={style} aria-hidden="true">
      <p className={styles.quiet}>{dayWords(mark.day, mark.precision)}</p>
      <p>
        <strong>{say(mark.event.title)}</strong>
      </p>
    </div>
  )
}
