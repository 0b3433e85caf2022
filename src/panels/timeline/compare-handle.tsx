import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { clampDay, type Day } from '@/model/day'
import type { Scene } from '@/scene/scene'
import { setCompare } from '@/store/view-store'
import { compareWords } from '@/words/compare'
import { dayWords } from '@/words/dates'
import styles from './compared-day.module.css'
import { dayForKey } from './day-slider'
import type { TimeScale } from './time-scale'

interface CompareHandleProps {
  readonly scene: Scene
  readonly scale: TimeScale
  /** That the day of the scene is compared with. */
  readonly compared: Day
}

/** The other thumb of the axis, while two days are compared: hollow, and on a dashed line. */
export function CompareHandle({ scene, scale, compared }: CompareHandleProps) {
  const { index } = scene
  const isDragging = useRef(false)
  const go = (to: Day) => setCompare(clampDay(to, index.spanFrom, index.spanTo - 1), 'replace')
  const handleMove = ({ currentTarget, clientX }: PointerEvent<HTMLDivElement>) => {
    const axis = currentTarget.parentElement?.getBoundingClientRect()
    if (isDragging.current && axis) go(scale.dayAt(clientX - axis.left))
  }
  const handleKey = (event: KeyboardEvent) => {
    const target = dayForKey(event.key, compared, index.spanFrom, index.spanTo)
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(target)
  }
  const release = () => {
    isDragging.current = false
  }
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={compareWords.dayField}
      aria-valuemin={index.spanFrom}
      aria-valuemax={index.spanTo - 1}
      aria-valuenow={compared}
      aria-valuetext={dayWords(compared)}
      style={{ transform: `translateX(${scale.x(compared)}px)` }}
      onKeyDown={handleKey}
      onPointerDown={(event) => {
        isDragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={handleMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  )
}
