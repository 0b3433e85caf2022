import { create } from 'zustand'
import { useViewStore } from './view-store'

interface StoryEditorStore {
  readonly isOpen: boolean
  /** The hash of the address that brought a story; null while none waits. */
  readonly link: string | null
}

/** Whether the story editor for own stories is open. Apart from the stories, so that those load on use. */
export const useStoryEditorStore = create<StoryEditorStore>()(() => ({ isOpen: false, link: null }))

export function openStoryEditor(link: string | null = null): void {
  useStoryEditorStore.setState({ isOpen: true, link })
}

/** For a talk that was begun at the story editor, which is there again after it. */
export function closeStoryEditorForTalk(): void {
  if (!useStoryEditorStore.getState().isOpen) return
  closeStoryEditor()
  const stop = useViewStore.subscribe(
    ({ view }) => view.surface,
    (surface, before) => {
      if (before !== 'present') return
      stop()
      if (surface === 'explore') openStoryEditor()
    },
  )
}

export function closeStoryEditor(): void {
  useStoryEditorStore.setState({ isOpen: false, link: null })
}
