import { useEffect, useState } from 'react'

/** So long without a movement, and buttons and pointer are gone from the stage. */
const IDLE_AFTER_MS = 3_000

interface Idle {
  /** Nobody has moved the pointer, touched the screen or walked by Tab for a while. */
  readonly isIdle: boolean
  /** The pointer lies where a press left it, or where it was moved a while ago: it means nothing there. */
  readonly isResting: boolean
}

export function useIdle(): Idle {
  const [isIdle, setIsIdle] = useState(false)
  const [hasMoved, setHasMoved] = useState(false)
  useEffect(() => {
    // Synchronises with the pointer and the keyboard's focus.
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), IDLE_AFTER_MS)
    }
    const wakeByPointer = () => {
      setHasMoved(true)
      wake()
    }
    const wakeByTab = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') wake()
    }
    wake()
    window.addEventListener('pointermove', wakeByPointer)
    window.addEventListener('pointerdown', wakeByPointer)
    window.addEventListener('keydown', wakeByTab)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wakeByPointer)
      window.removeEventListener('pointerdown', wakeByPointer)
      window.removeEventListener('keydown', wakeByTab)
    }
  }, [])
  return { isIdle, isResting: isIdle || !hasMoved }
}
