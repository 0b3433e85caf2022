import { useEffect, useEffectEvent } from 'react'
import { Button } from '@/ui/button'
import { storyEditorWords } from '@/words/story-editor'
import { isTextField } from '../keeps-key'
import styles from './editor.module.css'
import { focusSoon } from './focus-soon'

/** What was changed, and how it is taken back. */
export interface Undo {
  readonly words: string
  /** @returns the id of the field with which the keyboard goes on; null where nothing has */
  readonly act: () => string | null
}

const UNDO_BUTTON = 'undo-deletion'

/** After a deletion: the button that was pressed is gone. */
export function focusUndo(): void {
  focusSoon(() => document.getElementById(UNDO_BUTTON))
}

/** The bar that takes back what was changed, as the key does that everybody tries first. */
export function UndoBar({ undo, onDone }: { readonly undo: Undo; readonly onDone: () => void }) {
  const bringBack = () => {
    const field = undo.act()
    onDone()
    if (field) focusSoon(() => document.getElementById(field))
  }
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
    if (!isUndo || event.key.toLowerCase() !== 'z' || event.defaultPrevented) return
    // There the browser takes back what was typed.
    if (event.target instanceof Element && isTextField(event.target)) return
    event.preventDefault()
    bringBack()
  })
  useEffect(() => {
    // Synchronises with the keyboard of the page.
    const listen = (event: KeyboardEvent) => handleKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <div className={styles.undo} role="status">
      <span>{undo.words}</span>
      <Button id={UNDO_BUTTON} onClick={bringBack}>
        {storyEditorWords.undo}
      </Button>
    </div>
  )
}
