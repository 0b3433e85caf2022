import { useEffect, useState } from 'react'
import { whenScreenSettled } from '@/ui/first-screen'

/** Whether the page has opened: nothing finer takes the place of what is on the screen. */
export function useScreenSettled(): boolean {
  const [isSettled, setIsSettled] = useState(false)
  useEffect(() => {
    // Synchronises with the map, which says when it has come to rest.
    let isGone = false
    void whenScreenSettled().then(() => !isGone && setIsSettled(true))
    return () => {
      isGone = true
    }
  }, [])
  return isSettled
}
