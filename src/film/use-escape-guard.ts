import { useEffect } from 'react'

/** While something is being made, Escape is as stray as a click beside the dialog: it ends nothing. */
export function useEscapeGuard(isBusy: boolean): void {
  useEffect(() => {
    // Synchronises with the browser, which closes a dialog after a key that nobody has taken: of a
    // second Escape it no longer asks the dialog.
    if (!isBusy) return
    const take = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault()
    }
    document.addEventListener('keydown', take, { capture: true })
    return () => document.removeEventListener('keydown', take, { capture: true })
  }, [isBusy])
}
