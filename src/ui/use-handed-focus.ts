import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Hands the focus on where what had it gives way to something else in the same place: to what stands
 * there now, or where nothing does, back to where one came from. What was pressed may go away with the
 * press itself: then the place takes the focus, and gives it back to what leads there again. Without it a
 * keyboard begins anew at the top of the page.
 * @param container what stands in that place; empty where nothing does
 * @param key changes with what stands there
 * @param first what in it is asked before the whole; by itself what leads to what stood there before
 */
export function useHandedFocus(
  container: RefObject<HTMLElement | null>,
  key: string,
  first?: string,
): void {
  const before = useRef(key)
  const inside = useRef<Element | null>(null)
  const outside = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // Synchronises with the focus, wherever it goes.
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      const isInside = container.current?.contains(target) ?? false
      inside.current = isInside ? target : null
      if (!isInside) outside.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [container])
  useLayoutEffect(() => {
    // Synchronises with the focus, which the browser drops with the element that had it.
    const wanted = first ?? `[data-leads-to="${CSS.escape(before.current)}"]`
    before.current = key
    const had = inside.current ?? outside.current
    if (!had || had.isConnected) return
    inside.current = null
    const place = container.current
    // A place that takes no focus itself hands it back to where one came from.
    const whole = place?.hasAttribute('tabindex') ? place : outside.current
    const next = (place ?? document).querySelector<HTMLElement>(wanted) ?? whole
    next?.focus({ preventScroll: next === place })
  }, [container, key, first])
}
