import { useEffect, useState } from 'react'
import { savesData } from '@/ui/saves-data'
import { whenIdle } from '@/ui/when-idle'

/** The first screen stands still by then, also where drawing is slow; nobody waits for the files. */
const QUIET_MS = 4_000

/** A map in motion on a slow machine is never idle, and its files are wanted all the same. */
const IDLE_MAX_MS = 5_000

/** A newer build that is kept beside this one and asks before it takes over. */
export interface NewVersion {
  readonly takeOver: () => void
  readonly dismiss: () => void
}

/** Only what stands in a window of its own, is built, and is secure keeps files. */
function canKeep(): boolean {
  const isFramed = window.top !== window
  return import.meta.env.PROD && !isFramed && 'serviceWorker' in navigator && !savesData()
}

/**
 * Keeps the app for times without a network, beginning when its first screen has been shown.
 * @returns the newer build that waits; null while there is none
 */
export function useNewVersion(isShown: boolean): NewVersion | null {
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null)
  useEffect(() => {
    // Synchronises with the service worker.
    if (!isShown || !canKeep()) return
    const keep = async () => {
      await whenIdle(IDLE_MAX_MS)
      const { keepOffline } = await import('@/offline/keep-offline')
      await keepOffline((act) => setTakeOver(() => act))
    }
    const timer = setTimeout(() => {
      keep().catch((error) => console.warn('The app was not kept for offline use.', error))
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [isShown])
  return takeOver && { takeOver, dismiss: () => setTakeOver(null) }
}
