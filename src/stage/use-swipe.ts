import { type PointerEvent, useRef } from 'react'

/** Shorter ways are taps, steeper ones scroll. */
const LEAST_PX = 48

/** Swipes by touch over a part of the page that does not scroll sideways itself. */
export function useSwipe(onSwipe: (direction: 'left' | 'right') => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOnControl = event.target instanceof Element && event.target.closest('input, button')
      const isSwipe = event.pointerType === 'touch' && !isOnControl
      start.current = isSwipe ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current
      start.current = null
      if (!from) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(dy)) return
      onSwipe(dx < 0 ? 'left' : 'right')
    },
  }
}
