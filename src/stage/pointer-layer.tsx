import { type PointerEvent, useRef } from 'react'
import { beginLine, drawOn, moveDot, type Spot, usePointingStore } from '@/store/pointing-store'
import styles from './pointer-layer.module.css'

/** In which lines are drawn; the layer is stretched over the picture. */
const UNITS = 1_000

const pathOf = (line: readonly Spot[]) =>
  line.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x * UNITS} ${y * UNITS}`).join('') +
  (line.length === 1 ? 'h0.1' : '')

function spotOf(event: PointerEvent): Spot {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
}

/**
 * A dot that follows the pointer, and lines that are drawn: with the mouse, a finger or a pen, over
 * whatever it lies on. It takes the pointer only while there is a tool in hand.
 */
export function PointerLayer() {
  const { dot, lines, tool } = usePointingStore()
  const isDrawing = useRef(false)
  return (
    <div
      className={styles.pointing}
      data-tool={tool}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        isDrawing.current = tool === 'pen' || event.pointerType === 'pen'
        if (isDrawing.current) beginLine(spotOf(event))
        else moveDot(spotOf(event))
      }}
      onPointerMove={(event) => {
        if (isDrawing.current) drawOn(spotOf(event))
        else if (tool === 'dot') moveDot(spotOf(event))
      }}
      onPointerUp={(event) => {
        isDrawing.current = false
        // A finger that is lifted points at nothing.
        if (event.pointerType === 'touch') moveDot(null)
      }}
      onPointerLeave={() => {
        if (!isDrawing.current) moveDot(null)
      }}
    >
      <svg viewBox={`0 0 ${UNITS} ${UNITS}`} preserveAspectRatio="none" aria-hidden="true">
        {lines.length > 0 && (
          <path d={lines.map(pathOf).join('')} vectorEffect="non-scaling-stroke" />
        )}
      </svg>
      {dot && (
        <span className={styles.dot} style={{ left: `${dot.x * 100}%`, top: `${dot.y * 100}%` }} />
      )}
    </div>
  )
}
