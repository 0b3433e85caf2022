import { type RefObject, useEffect, useEffectEvent } from 'react'
import { closesItself } from '@/ui/closes-itself'

/** Whether a key pressed now is meant for the map and the panel beside it, and for nothing over them. */
function isMeant(panel: HTMLElement | null): boolean {
  if (!panel || closesItself()) return false
  const { activeElement, body } = document
  if (!activeElement || activeElement === body) return true
  // A field is emptied first.
  if (activeElement instanceof HTMLInputElement && activeElement.value !== '') return false
  return panel.contains(activeElement) || activeElement.closest('main, aside') !== null
}

/** Escape closes the panel beside the map, from inside it and from what opened it: the map, or a button over that. */
export function useEscape(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    // Synchronises with the keyboard of the page.
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isMeant(panel.current)) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [panel])
}
