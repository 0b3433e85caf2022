import { useEffect, useState } from 'react'

/** So long without a movement, and buttons and pointer are gone from the stage. */
const IDLE_AFTER_MS = 3_000

/** Whether nobody has moved the pointer, touched the screen or walked by Tab for a while. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    // Synchronises with the pointer and the keyboard's focus.
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), IDLE_AFTER_MS)
    }
    const wakeByTab = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') wake()
    }
    wake()
    window.addEventListener('pointermove', wake)
    window.addEventListener('pointerdown', wake)
    window.addEventListener('keydown', wakeByTab)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
      window.removeEventListener('keydown', wakeByTab)
    }
  }, [])
  return isIdle
}
