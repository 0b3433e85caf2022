import { create } from 'zustand'
import { useViewStore } from './view-store'

interface DeskStore {
  readonly isOpen: boolean
  /** The hash of the address that brought a story; null while none waits. */
  readonly link: string | null
}

/** Whether the desk for own stories is open. Apart from the stories, so that those load on use. */
export const useDeskStore = create<DeskStore>()(() => ({ isOpen: false, link: null }))

export function openDesk(link: string | null = null): void {
  useDeskStore.setState({ isOpen: true, link })
}

/** For a talk that was begun at the desk, which is there again after it. */
export function closeDeskForTalk(): void {
  if (!useDeskStore.getState().isOpen) return
  closeDesk()
  const stop = useViewStore.subscribe(
    ({ view }) => view.surface,
    (surface, before) => {
      if (before !== 'present') return
      stop()
      if (surface === 'explore') openDesk()
    },
  )
}

export function closeDesk(): void {
  useDeskStore.setState({ isOpen: false, link: null })
}
