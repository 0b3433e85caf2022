import { useEffect } from 'react'
import { openStoryEditor, useStoryEditorStore } from '@/store/story-editor-store'
import { storyInHash } from '@/url/story-hash'

/** Opens the story editor where the address carries a story. @returns whether it is open */
export function useStoryEditor(): boolean {
  useEffect(() => {
    // Synchronises with the hash of the address.
    const read = () => {
      const { hash } = window.location
      if (storyInHash(hash) !== null) openStoryEditor(hash)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return useStoryEditorStore((store) => store.isOpen)
}
