import { useEffect } from 'react'

/** While time is dragged or played the title would change with every frame. */
const SETTLED_MS = 400

/**
 * Names the document after its state, so that tabs, bookmarks and histories tell them apart.
 * @param title null leaves the name to others
 */
export function useTitle(title: string | null): void {
  useEffect(() => {
    // Synchronises with the title of the document.
    if (title === null) return
    const timer = setTimeout(() => {
      document.title = title
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [title])
}
