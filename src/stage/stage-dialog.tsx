import { type ReactNode, useEffect, useRef } from 'react'
import styles from './stage.module.css'

interface StageDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the stage; Escape, or a click beside it, closes it. */
export function StageDialog({ title, onClose, children }: StageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // Synchronises with the browser's top layer, and the focus with where the talk is.
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onClose={onClose}
      onPointerDown={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <div className={styles.dialogBody}>
        <h2>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
