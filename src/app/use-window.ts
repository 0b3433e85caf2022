import { useMemo, useSyncExternalStore } from 'react'

function subscribeToResize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** The window's inner size in CSS pixels. */
export function useWindowSize(): { widthPx: number; heightPx: number } {
  const widthPx = useSyncExternalStore(subscribeToResize, () => window.innerWidth)
  const heightPx = useSyncExternalStore(subscribeToResize, () => window.innerHeight)
  return { widthPx, heightPx }
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query])
  return useSyncExternalStore(
    (onChange) => {
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => list.matches,
  )
}
