import { useEffect } from 'react'
import { isTextField } from './keeps-key'

/** A pointer takes no focus along: Space and Enter go on with the talk, and repeat no button. */
export function useBlurAfterPress(): void {
  useEffect(() => {
    // Synchronises with the focus, which a press gave away before the button is released.
    const listen = ({ target }: MouseEvent) => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLElement) || !(target instanceof Node)) return
      // A press beside a dialog closes it and gives the focus back: that is no press of the button.
      if (!activeElement.contains(target)) return
      if (isTextField(activeElement) || activeElement.closest('dialog')) return
      activeElement.blur()
    }
    window.addEventListener('mouseup', listen, { capture: true })
    return () => window.removeEventListener('mouseup', listen, { capture: true })
  }, [])
}
