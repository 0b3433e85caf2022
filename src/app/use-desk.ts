import { useEffect } from 'react'
import { openDesk, useDeskStore } from '@/store/desk-store'
import { storyInHash } from '@/url/story-hash'

/** Opens the desk where the address carries a story. @returns whether it is open */
export function useDesk(): boolean {
  useEffect(() => {
    // Synchronises with the hash of the address.
    const read = () => {
      const { hash } = window.location
      if (storyInHash(hash) !== null) openDesk(hash)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return useDeskStore((store) => store.isOpen)
}
