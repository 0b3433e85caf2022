import { useEffect, useState } from 'react'

/** Whether this browser keeps the app, so that it opens without a network as well. */
export function useIsKept(): boolean {
  const [isKept, setIsKept] = useState(false)
  useEffect(() => {
    // Synchronises with the service worker, which is ready once it keeps every file.
    let isWanted = true
    void navigator.serviceWorker?.ready.then(() => {
      if (isWanted) setIsKept(true)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return isKept
}
