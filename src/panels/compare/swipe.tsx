import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import styles from './swipe.module.css'

interface SwipeProps {
  readonly left: ReactNode
  readonly right: ReactNode
  /** What each side shows: "1 June 2018". */
  readonly leftName: string
  readonly rightName: string
}

const STEP_PERCENT = 2
const LEAP_PERCENT = 10
const MIDDLE_PERCENT = 50

const within = (percent: number) => Math.min(Math.max(percent, 0), 100)

/** Where a key moves the divider; null for keys that are not its own. */
function percentFor(key: string, percent: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowDown') return percent - STEP_PERCENT
  if (key === 'ArrowRight' || key === 'ArrowUp') return percent + STEP_PERCENT
  if (key === 'PageDown') return percent - LEAP_PERCENT
  if (key === 'PageUp') return percent + LEAP_PERCENT
  if (key === 'Home') return 0
  return key === 'End' ? 100 : null
}

/**
 * Two pictures of the same size, one over the other, with a divider that shows more of the one or
 * of the other. What is clipped gets no pointer, so each side can be used where it is seen.
 */
export function Swipe({ left, right, leftName, rightName }: SwipeProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [percent, setPercent] = useState(MIDDLE_PERCENT)

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    setPercent(within(((event.clientX - box.left) / box.width) * 100))
  }
  const step = (event: KeyboardEvent) => {
    const next = percentFor(event.key, percent)
    if (next === null) return
    event.preventDefault()
    setPercent(within(next))
  }
  const leftPercent = Math.round(percent)
  return (
    <div ref={frame} className={styles.frame}>
      <section className={styles.layer} aria-label={rightName}>
        {right}
      </section>
      <section
        className={styles.layer}
        aria-label={leftName}
        style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}
      >
        {left}
      </section>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Swipe"
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={leftPercent}
        aria-valuetext={`${leftPercent} per cent ${leftName}, ${100 - leftPercent} per cent ${rightName}`}
        className={styles.divider}
        style={{ left: `${percent}%` }}
        onKeyDown={step}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      >
        <span className={styles.leftName}>{leftName}</span>
        <span className={styles.grip} />
        <span className={styles.rightName}>{rightName}</span>
      </div>
    </div>
  )
}
