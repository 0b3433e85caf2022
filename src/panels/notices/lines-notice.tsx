import { X } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '@/ui/button'
import { textScale } from '@/ui/text-scale'
import { noticesWords } from '@/words/notices'
import styles from './notices.module.css'

interface NoticeLine {
  /** Unlike that of every other line. */
  readonly text: string
  /** One way forward; null where there is none. */
  readonly use: { readonly text: string; readonly onUse: () => void } | null
}

interface LinesNoticeProps {
  readonly title: string
  /** The title alone, in few words, where the lines wait to be asked for. */
  readonly shortTitle: string
  readonly lines: readonly NoticeLine[]
  /** How many more there are than can be listed. */
  readonly beyondCount: number
  readonly onClose: () => void
}

/** More than these would cover the map before they are asked for; in a low frame any would. */
const FIRST_LINES = { wide: 3, narrow: 1, low: 0 } as const
const WIDE_FROM_PX = 560
const LOW_UNDER_PX = 320

function firstLines(): number {
  if (window.innerHeight < LOW_UNDER_PX * textScale()) return FIRST_LINES.low
  return window.innerWidth < WIDE_FROM_PX * textScale() ? FIRST_LINES.narrow : FIRST_LINES.wide
}

/** A few calm lines, each with its way forward; closed by the reader. */
export function LinesNotice({ title, shortTitle, lines, beyondCount, onClose }: LinesNoticeProps) {
  const [shownCount, setShownCount] = useState(firstLines)
  const shown = lines.slice(0, shownCount)
  const hiddenCount = lines.length - shown.length
  const showAll = () => setShownCount(lines.length)
  const isShut = shownCount === 0
  return (
    <div
      className={styles.lines}
      data-shut={isShut}
      role="status"
      aria-label={noticesWords.unread.name}
    >
      <div className={styles.linesHead}>
        {isShut ? (
          <Button tone="quiet" aria-expanded={false} onClick={showAll}>
            {shortTitle}
          </Button>
        ) : (
          <p>{title}</p>
        )}
        <IconButton label={noticesWords.close} tone="quiet" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <ul hidden={isShut}>
        {shown.map(({ text, use }) => (
          <li key={text}>
            <span>{text}</span>
            {use && <Button onClick={use.onUse}>{use.text}</Button>}
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && !isShut && (
        <Button tone="quiet" onClick={showAll}>
          {noticesWords.unread.more(hiddenCount)}
        </Button>
      )}
      {hiddenCount === 0 && beyondCount > 0 && (
        <p className={styles.beyond}>{noticesWords.unread.beyond(beyondCount)}</p>
      )}
    </div>
  )
}
