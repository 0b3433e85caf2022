import type { MouseEvent } from 'react'
import { setSurface } from '@/store/view-store'

/**
 * Opens the claims at one of them without loading the page anew, keeping everything else chosen.
 * A click that asks for another tab or window is left to the browser.
 */
export function openClaim(event: MouseEvent, id: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  setSurface('claims')
  // Replaced, since the change of surface has made the one entry that this act is worth.
  window.location.replace(`#${id}`)
}
