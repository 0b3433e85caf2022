import { useCallback, useState } from 'react'

export interface ElementSize {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * The size of an element in CSS pixels, kept up to date.
 * @returns a ref callback for the element, and its size; null before it is laid out
 */
export function useElementSize(): [
  (element: Element | null) => (() => void) | undefined,
  ElementSize | null,
] {
  const [size, setSize] = useState<ElementSize | null>(null)
  const attach = useCallback((element: Element | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      setSize({ widthPx: entry.contentRect.width, heightPx: entry.contentRect.height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [attach, size]
}
