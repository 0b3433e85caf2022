import { X } from 'lucide-react'
import { type MouseEvent, useRef, useState } from 'react'
import { Button, IconButton } from '@/ui/button'
import styles from './notices.module.css'

interface NoticeLine {
  /** Unlike that of every other line. */
  readonly text: string
  /** One way forward; null where there is none. */
  readonly use: { readonly text: string; readonly onUse: () => void } | null
}

interface LinesNoticeProps {
  readonly title: string
  readonly lines: readonly NoticeLine[]
  /** How many more there are than can be listed. */
  readonly beyondCount: number
  readonly onClose: () => void
}

/** More than these would cover the map before they are asked for. */
const FIRST_LINES = { wide: 3, narrow: 1 } as const
const WIDE_FROM_PX = 560

/** The button that a keyboard goes on from when the one it pressed disappears. */
function neighbourOf(
  button: HTMLButtonElement,
  container: Element | null,
): HTMLElement | undefined {
  const buttons = [...(container?.querySelectorAll('button') ?? [])]
  const place = buttons.indexOf(button)
  return buttons[place + 1] ?? buttons[place - 1]
}

/** A few calm lines, each with its way forward; closed by the reader. */
export function LinesNotice({ title, lines, beyondCount, onClose }: LinesNoticeProps) {
  const [shownCount, setShownCount] = useState<number>(() =>
    window.innerWidth < WIDE_FROM_PX ? FIRST_LINES.narrow : FIRST_LINES.wide,
  )
  const container = useRef<HTMLDivElement>(null)
  const shown = lines.slice(0, shownCount)
  const hiddenCount = lines.length - shown.length
  const goOn = (event: MouseEvent<HTMLButtonElement>, act: () => void) => {
    neighbourOf(event.currentTarget, container.current)?.focus()
    act()
  }
  return (
    <div ref={container} className={styles.lines} role="status" aria-label="Link">
      <div className={styles.linesHead}>
        <p>{title}</p>
        <IconButton label="Close notice" tone="quiet" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <ul>
        {shown.map(({ text, use }) => (
          <li key={text}>
            <span>{text}</span>
            {use && <Button onClick={(event) => goOn(event, use.onUse)}>{use.text}</Button>}
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && (
        <Button tone="quiet" onClick={(event) => goOn(event, () => setShownCount(lines.length))}>
          {`Show ${hiddenCount} more`}
        </Button>
      )}
      {hiddenCount === 0 && beyondCount > 0 && (
        <p className={styles.beyond}>{`${beyondCount} more could not be read either.`}</p>
      )}
    </div>
  )
}
