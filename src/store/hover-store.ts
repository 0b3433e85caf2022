import { create } from 'zustand'
import type { Selection } from './view-state'

/** What the pointer or the focus is on, on the map; a matter of the moment. */
export const useHoverStore = create<{ readonly target: Selection | null }>()(() => ({
  target: null,
}))

export function setHovered(target: Selection | null): void {
  useHoverStore.setState({ target })
}
