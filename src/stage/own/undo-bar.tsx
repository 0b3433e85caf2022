import { Button } from '@/ui/button'
import { storyDeskWords } from '@/words/story-desk'
import styles from './desk.module.css'
import { focusSoon } from './focus-soon'

/** What was deleted, and how it comes back. */
export interface Undo {
  readonly words: string
  /** @returns the id of the field with which the keyboard goes on; null where nothing can come back */
  readonly act: () => string | null
}

const UNDO_BUTTON = 'undo-deletion'

/** After a deletion: the button that was pressed is gone. */
export function focusUndo(): void {
  focusSoon(() => document.getElementById(UNDO_BUTTON))
}

/** The bar that brings back what was deleted. */
export function UndoBar({ undo, onDone }: { readonly undo: Undo; readonly onDone: () => void }) {
  return (
    <div className={styles.undo} role="status">
      <span>{undo.words}</span>
      <Button
        id={UNDO_BUTTON}
        onClick={() => {
          const field = undo.act()
          onDone()
          if (field) focusSoon(() => document.getElementById(field))
        }}
      >
        {storyDeskWords.undo}
      </Button>
    </div>
  )
}
