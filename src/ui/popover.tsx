import { X } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import { controlWords } from '@/words/controls'
import { IconButton } from './button'
import { textScale } from './text-scale'
import styles from './ui.module.css'

/** What a button needs to open and describe its popover. */
export interface PopoverTrigger {
  readonly popoverTarget: string
  readonly 'aria-expanded': boolean
  readonly 'aria-haspopup': 'dialog'
}

interface PopoverProps {
  readonly title: string
  readonly trigger: (props: PopoverTrigger) => ReactElement
  readonly side?: 'top' | 'bottom'
  readonly children: ReactNode
}

const GAP_PX = 8
/** As in the style sheet: so far a sheet may reach to the left of its button. */
const WIDEST_PX = 380
const widestPx = () => WIDEST_PX * textScale()
/** With less room than this on its side a sheet takes the other one. */
const LEAST_PX = 260

/** What lies open at the left and is worked at stays in sight, where there is room beside it. */
function leftOf(): number {
  const kept = document.querySelector('[data-keeps-clear]')?.getBoundingClientRect()
  return kept && kept.right + widestPx() + 2 * GAP_PX <= window.innerWidth ? kept.right : 0
}

/** Puts the sheet beside its button, its right edge on the button's. */
function place(sheet: HTMLElement, anchor: Element | null, side: 'top' | 'bottom'): void {
  const box = anchor?.getBoundingClientRect()
  if (!box) return
  const { style } = sheet
  const widestRight = window.innerWidth - leftOf() - widestPx() - GAP_PX
  const right = Math.min(window.innerWidth - box.right, widestRight)
  style.right = `${Math.max(right, GAP_PX)}px`
  const roomPx = { top: box.top, bottom: window.innerHeight - box.bottom }
  const other = side === 'top' ? 'bottom' : 'top'
  const taken = roomPx[side] < LEAST_PX * textScale() && roomPx[other] > roomPx[side] ? other : side
  style.maxHeight = `${roomPx[taken] - 2 * GAP_PX}px`
  style.bottom = taken === 'top' ? `${window.innerHeight - box.top + GAP_PX}px` : ''
  style.top = taken === 'bottom' ? `${box.bottom + GAP_PX}px` : ''
}

/**
 * A small sheet over the page, opened by a button. The browser's own popover closes it on Escape
 * and on a click elsewhere, and gives the focus back.
 */
export function Popover({ title, trigger, side = 'bottom', children }: PopoverProps) {
  const id = useId()
  const sheet = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      {trigger({ popoverTarget: id, 'aria-expanded': isOpen, 'aria-haspopup': 'dialog' })}
      <div
        ref={sheet}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className={styles.popup}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open' || !sheet.current) return
          place(sheet.current, document.querySelector(`[popovertarget="${id}"]`), side)
        }}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        <div className={styles.popupHead}>
          <h2 id={`${id}-title`}>{title}</h2>
          <IconButton
            label={controlWords.close}
            tone="quiet"
            popoverTarget={id}
            popoverTargetAction="hide"
          >
            <X />
          </IconButton>
        </div>
        {isOpen && children}
      </div>
    </>
  )
}
