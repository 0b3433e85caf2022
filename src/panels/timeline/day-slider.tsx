import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { addMonths, clampDay } from '@/model/day'
import type { Scene } from '@/scene/scene'
import { setPlaying } from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { dayWords } from '@/words/dates'
import { timeDockWords } from '@/words/time-dock'
import type { TimeScale } from './time-scale'
import styles from './timeline.module.css'

interface DaySliderProps {
  readonly scene: Scene
  readonly scale: TimeScale
}

/** The day a key leads to; null for keys that are not the slider's. */
export function dayForKey(key: string, day: number, from: number, to: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return day + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return day - 1
    case 'PageUp':
      return addMonths(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'Home':
      return from
    case 'End':
      return to - 1
    default:
      return null
  }
}

/** The strip of years with the handle: drag it, or use the keys. */
export function DaySlider({ scene, scale }: DaySliderProps) {
  const { index, day } = scene
  const isDragging = useRef(false)
  const go = (to: number) => setDay(clampDay(to, index.spanFrom, index.spanTo - 1), 'replace')

  const handlePointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    go(scale.dayAt(event.clientX - left))
  }
  const handleKey = (event: KeyboardEvent) => {
    const target = dayForKey(event.key, day, index.spanFrom, index.spanTo)
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    setPlaying(false)
    go(target)
  }

  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      data-part="day"
      aria-label={timeDockWords.handle.name}
      aria-valuemin={index.spanFrom}
      aria-valuemax={index.spanTo - 1}
      aria-valuenow={day}
      aria-valuetext={timeDockWords.handle.value(dayWords(day), scene.inForce.length)}
      onKeyDown={handleKey}
      onPointerDown={(event) => {
        isDragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        setPlaying(false)
        handlePointer(event)
      }}
      onPointerMove={(event) => {
        if (isDragging.current) handlePointer(event)
      }}
      onPointerUp={() => {
        isDragging.current = false
      }}
      onPointerCancel={() => {
        isDragging.current = false
      }}
    >
      <span className={styles.handle} style={{ transform: `translateX(${scale.x(day)}px)` }} />
    </div>
  )
}
