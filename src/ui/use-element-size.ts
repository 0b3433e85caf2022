import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'

export interface ElementSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** As an observer measures it: without padding and borders. */
function contentSize(element: Element): ElementSize {
  const style = getComputedStyle(element)
  const inner = (px: number, ...paddings: string[]) =>
    paddings.reduce((rest, padding) => rest - (Number.parseFloat(padding) || 0), px)
  return {
    widthPx: inner(element.clientWidth, style.paddingLeft, style.paddingRight),
    heightPx: inner(element.clientHeight, style.paddingTop, style.paddingBottom),
  }
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
    // A frame on a page of another site has the size of its paper by then, and nothing is drawn after it.
    const measureNow = () => flushSync(() => setSize(contentSize(element)))
    window.addEventListener('beforeprint', measureNow)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', measureNow)
    }
  }, [])
  return [attach, size]
}
