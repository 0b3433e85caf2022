import { ChevronUp, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { dataWords } from '@/scene/data-words'
import { viewChangeSentence } from '@/scene/versions/view-change-words'
import { viewChanges } from '@/scene/versions/view-changes'
import { setData } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import type { TwoVersions } from './changes-sheet'
import styles from './versions.module.css'

const ChangesSheet = later(
  'the list of changes',
  () => import('./changes-sheet'),
  (part) => part.ChangesSheet,
  OVER_AND_CLOSED,
)

interface VersionStripProps extends TwoVersions {
  /** Whether the earlier version is on screen, or the one served now. */
  readonly isPast: boolean
  /** Only the name of the data, while it is an earlier version. */
  readonly isShort: boolean
  readonly onShorten: () => void
  /** The reader goes on to the data served now. */
  readonly onLeave: () => void
  /** The reader is done with the earlier version. */
  readonly onClose: () => void
}

/**
 * Says which data is on screen, what the other would change in this view, and leads there. While
 * it is an earlier version its name stays, however short the reader made the notice.
 */
export function VersionStrip({
  before,
  after,
  isPast,
  isShort,
  onShorten,
  onLeave,
  onClose,
}: VersionStripProps) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { version } = before.index.chain
  const [was, is] = [version, after.index.chain.version].map(dataWords)
  const isWhole = !(isPast && isShort)
  // Each of these takes away the button that was pressed; the focus stays in the strip.
  const andFocus = (act: () => void) => () => {
    act()
    opener.current?.focus()
  }
  const showCurrent = () => {
    onLeave()
    setData(null)
  }
  return (
    <section className={styles.strip} aria-label="Data version">
      <div className={styles.text}>
        <p role="status">
          <strong>Data of {isPast ? was : is}</strong>
          {isWhole && (isPast ? ', as the link asks.' : `; the link asks for ${was}.`)}
        </p>
        {isWhole && (
          <p className={styles.quiet}>
            {viewChangeSentence(after, viewChanges(before, after), isPast)}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          ref={opener}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(true)}
        >
          What changed
        </Button>
        {isPast ? (
          <Button onClick={andFocus(showCurrent)}>Show current</Button>
        ) : (
          <Button onClick={andFocus(() => setData(version))}>See it as it was</Button>
        )}
      </div>
      {isPast && isWhole && (
        <IconButton label="Shorten the notice" tone="quiet" onClick={andFocus(onShorten)}>
          <ChevronUp />
        </IconButton>
      )}
      {!isPast && (
        <IconButton label="Close the notice" tone="quiet" onClick={onClose}>
          <X />
        </IconButton>
      )}
      {isOpen && (
        <ChangesSheet
          before={before}
          after={after}
          isPast={isPast}
          onClose={andFocus(() => setIsOpen(false))}
        />
      )}
    </section>
  )
}
