import { X } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { controlWords } from '@/words/controls'
import { IconButton } from './button'
import styles from './modal.module.css'

interface ModalProps {
  readonly title: string
  /** `hall` fills the screen with white, to be read from afar. */
  readonly look?: 'panel' | 'hall'
  /** Something is being made: neither a stray click beside the dialog nor Escape ends it. */
  readonly isBusy?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

function useEscapeGuard(isBusy: boolean): void {
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

/**
 * A dialog over everything else, there as long as it is rendered. Escape, its button and a click
 * beside it close it, and the focus goes back to what opened it.
 */
export function Modal({ title, look = 'panel', isBusy = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEscapeGuard(isBusy)
  useLayoutEffect(() => {
    // Synchronises with the browser's top layer, and the focus with where one is among many.
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[aria-current], [data-focus-first]')?.focus()
    // While it is still in the page: only then does the browser give the focus back.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      data-look={look}
      aria-label={title}
      // At once: `close` comes in a task of its own, and a busy page hears the next key before it.
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open && currentTarget.isConnected) onClose()
      }}
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget) return
        // The press is for the dialog, and takes no focus to what lies under it.
        event.preventDefault()
        if (!isBusy) onClose()
      }}
    >
      <div className={styles.body}>
        <h2 className={look === 'hall' ? 'visually-hidden' : styles.title}>{title}</h2>
        {children}
        {/* Last, so that the focus begins with what the dialog is about. */}
        <div className={styles.close}>
          <IconButton label={controlWords.close} tone="quiet" onClick={onClose}>
            <X />
          </IconButton>
        </div>
      </div>
    </dialog>
  )
}
