import { ChevronUp, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { dataWords } from '@/report/data-words'
import { viewChangeSentence } from '@/report/versions/view-change-words'
import { viewChanges } from '@/scene/versions/view-changes'
import { setData } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import { Sentence } from '@/ui/sentence'
import { panelPartWords } from '@/words/panel-parts'
import { versionSheetWords } from '@/words/version-sheet'
import type { TwoVersions } from './changes-sheet'
import styles from './versions.module.css'

const ChangesSheet = later(
  () => panelPartWords.changeList,
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
  const words = versionSheetWords.strip
  const was = dataWords(version)
  const data = <strong>{words.dataOf(isPast ? was : dataWords(after.index.chain.version))}</strong>
  const isWhole = !(isPast && isShort)
  const ofPast = isShort ? words.inShort : words.asTheLinkAsks
  const text = isPast ? ofPast : words.linkAsksFor
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
    <section className={styles.strip} aria-label={words.name}>
      <div className={styles.text}>
        <p role="status">
          <Sentence text={text} parts={{ data, version: was }} />
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
          {versionSheetWords.title}
        </Button>
        {isPast ? (
          <Button onClick={andFocus(showCurrent)}>{words.showCurrent}</Button>
        ) : (
          <Button onClick={andFocus(() => setData(version))}>{words.showAsItWas}</Button>
        )}
      </div>
      {isPast && isWhole && (
        <IconButton label={words.shorten} tone="quiet" onClick={andFocus(onShorten)}>
          <ChevronUp />
        </IconButton>
      )}
      {!isPast && (
        <IconButton label={words.close} tone="quiet" onClick={onClose}>
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
