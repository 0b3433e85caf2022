import { useEffect, useState } from 'react'

/**
 * Keeps the screen on while the stage is there, anew whenever the page comes back to the front.
 * @returns whether the browser refused
 */
export function useWakeLock(): boolean {
  const [isRefused, setIsRefused] = useState(false)
  useEffect(() => {
    // Synchronises with the machine's saving of energy.
    let lock: WakeLockSentinel | null = null
    let isWanted = true
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        if (!navigator.wakeLock) throw new Error('This browser keeps no screen on.')
        const given = await navigator.wakeLock.request('screen')
        if (isWanted) lock = given
        else void given.release()
        setIsRefused(false)
      } catch {
        if (isWanted) setIsRefused(true)
      }
    }
    const askAgain = () => void ask()
    askAgain()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isWanted = false
      document.removeEventListener('visibilitychange', askAgain)
      void lock?.release()
    }
  }, [])
  return isRefused
}
