import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** Shorter ways are taps, steeper ones scroll. */
const LEAST_PX = 48

interface Start {
  readonly x: number
  readonly y: number
}

/**
 * Swipes by touch over a part of the page that does not scroll sideways itself.
 * @param ignored a selector of what keeps its own touches
 */
export function useSwipe(
  onSwipe: (direction: 'left' | 'right') => void,
  ignored = 'input, button',
) {
  const start = useRef<Start | null>(null)
  const hasSwiped = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOnControl = event.target instanceof Element && event.target.closest(ignored)
      const isSwipe = event.pointerType === 'touch' && !isOnControl
      start.current = isSwipe ? { x: event.clientX, y: event.clientY } : null
      hasSwiped.current = false
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current
      start.current = null
      if (!from) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(dy)) return
      hasSwiped.current = true
      onSwipe(dx < 0 ? 'left' : 'right')
    },
    // A swipe that ends on a button is no press of it.
    onClickCapture: (event: MouseEvent) => {
      if (hasSwiped.current) event.stopPropagation()
      hasSwiped.current = false
    },
  }
}
