import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from '@/ui/button'
import { controlWords } from '@/words/controls'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title: string
  /** Stays in view while the rest scrolls. */
  readonly note?: ReactNode
  /** The one act that undoes what the sheet does. */
  readonly action?: ReactNode
  /** Only as high as leaves the sentence over the map, and its switch, in sight. */
  readonly isLow?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A tall sheet at the left of the map, over the events; on small screens over everything. It stays
 * open while the map and the time axis are used, so the browser's own light dismissal is not wanted.
 */
export function Sheet({ title, note, action, isLow = false, onClose, children }: SheetProps) {
  const id = useId()
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // Synchronises with the browser's top layer, so that no panel covers the sheet.
    sheet.current?.showPopover()
    sheet.current?.focus()
  }, [])
  return (
    <div
      ref={sheet}
      popover="manual"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      className={styles.sheet}
      data-low={isLow || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // One key closes one thing: what lies under the sheet stays.
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {action}
        <IconButton label={controlWords.closeSheet(title)} tone="quiet" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      {note && <p className={styles.note}>{note}</p>}
      <section className={styles.body} aria-label={controlWords.scrollable(title)}>
        {children}
      </section>
    </div>
  )
}
