import { Popover as BasePopover } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import styles from './ui.module.css'

interface PopoverProps {
  readonly title: string
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly side?: 'top' | 'bottom'
  readonly children: ReactNode
}

/** A small sheet over the page, opened by a button, closed by Escape or a click elsewhere. */
export function Popover({ title, trigger, side = 'bottom', children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner
          side={side}
          sideOffset={8}
          align="end"
          className={styles.positioner}
        >
          <BasePopover.Popup className={styles.popup}>
            <BasePopover.Title className={styles.popupTitle}>{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  )
}
