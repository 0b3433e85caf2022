import { type PointerEvent, type ReactNode, useRef } from 'react'
import { type SheetHeight, setSheet, useSessionStore } from '@/store/session-store'
import { screenWords } from '@/words/screen'
import styles from './sheet.module.css'

const HEIGHTS: readonly SheetHeight[] = ['peek', 'half', 'full']

/** So far a finger moves before it means the sheet, in pixels. */
const DRAG_FROM_PX = 24

function step(height: SheetHeight, by: number): SheetHeight {
  const at = Math.min(Math.max(HEIGHTS.indexOf(height) + by, 0), HEIGHTS.length - 1)
  return HEIGHTS[at] ?? height
}

interface SheetProps {
  /** Always in view: the day and the sentence. */
  readonly head: ReactNode
  /** What a pulled-up sheet holds. */
  readonly children: ReactNode
  /** On a low screen it is a column of full height. */
  readonly isColumn: boolean
}

/** The sheet of a small screen in three heights: pull it, or press its handle. */
export function Sheet({ head, children, isColumn }: SheetProps) {
  const height = useSessionStore((store) => store.sheet)
  const from = useRef<number | null>(null)
  const end = ({ clientY }: PointerEvent) => {
    const moved = from.current === null ? 0 : clientY - from.current
    from.current = null
    if (Math.abs(moved) >= DRAG_FROM_PX) setSheet(step(height, moved < 0 ? 1 : -1))
    else setSheet(height === 'full' ? 'peek' : step(height, 1))
  }
  return (
    <section
      className={styles.sheet}
      data-height={isColumn ? 'column' : height}
      aria-label={screenWords.sheet}
    >
      {!isColumn && (
        <button
          type="button"
          className={styles.handle}
          aria-label={height === 'full' ? screenWords.lowerSheet : screenWords.raiseSheet}
          aria-expanded={height !== 'peek'}
          onPointerDown={(event) => {
            from.current = event.clientY
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerUp={end}
          onPointerCancel={() => {
            from.current = null
          }}
          // The pointer has its own end; a click without one comes from the keyboard.
          onClick={({ detail }) => {
            if (detail === 0) setSheet(height === 'full' ? 'peek' : step(height, 1))
          }}
        />
      )}
      {head}
      {(isColumn || height !== 'peek') && <div className={styles.body}>{children}</div>}
    </section>
  )
}
