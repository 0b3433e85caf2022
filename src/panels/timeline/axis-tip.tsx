import type { ReactNode } from 'react'
import { textScale } from '@/ui/text-scale'
import styles from './axis-tip.module.css'

interface Place {
  /** The middle of what it is about, in the window. */
  readonly xPx: number
  readonly widthPx: number
  /** To what it is about, and to the edges of the window. */
  readonly gapPx: number
}

interface AxisTipProps extends Place {
  /** The top of what it is about, in the window. */
  readonly topPx: number
  readonly children: ReactNode
}

/** Over everything else, whatever the lanes lie under. */
function raise(tip: HTMLElement | null): void {
  tip?.showPopover()
}

/** Where a tip begins so that the whole of it stands in the window. */
export function tipLeft({ xPx, widthPx, gapPx }: Place, windowPx: number): number {
  return Math.max(Math.min(xPx - widthPx / 2, windowPx - widthPx - gapPx), gapPx)
}

/** What something on the time axis says while somebody points at it; others have it in words elsewhere. */
export function AxisTip({ xPx, topPx, widthPx: usualPx, gapPx, children }: AxisTipProps) {
  const widthPx = Math.min(usualPx * textScale(), window.innerWidth - 2 * gapPx)
  const style = {
    left: tipLeft({ xPx, widthPx, gapPx }, window.innerWidth),
    bottom: window.innerHeight - topPx + gapPx,
    width: widthPx,
  }
  return (
    <div ref={raise} popover="manual" className={styles.tip} style={style} aria-hidden="true">
      {children}
    </div>
  )
}
