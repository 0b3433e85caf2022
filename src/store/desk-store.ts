import { create } from 'zustand'

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

export function closeDesk(): void {
  useDeskStore.setState({ isOpen: false, link: null })
}
