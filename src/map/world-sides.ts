import styles from './map.module.css'

/** So softly the one world ends; as in the style sheet. */
const FADE_PX = 48

/** Where the one flat world lies across a map, in pixels from its left. */
export interface WorldSpan {
  readonly fromPx: number
  readonly toPx: number
}

export interface WorldSides {
  readonly elements: readonly HTMLElement[]
  /** @param span null: the world has no such sides, as a globe has none */
  readonly place: (span: WorldSpan | null, widthPx: number) => void
}

/** Whether what lies beyond each end of the world, or the fade before it, reaches into the map. */
export function sidesIn({ fromPx, toPx }: WorldSpan, widthPx: number) {
  return { left: fromPx + FADE_PX > 0, right: toPx - FADE_PX < widthPx }
}

function createSide(side: 'left' | 'right'): HTMLElement {
  const element = document.createElement('div')
  element.className = styles.side ?? ''
  element.dataset.side = side
  element.setAttribute('aria-hidden', 'true')
  element.hidden = true
  return element
}

/** Sea where copies of the flat world would be; land that is cut there fades into it. */
export function createWorldSides(): WorldSides {
  const [left, right] = [createSide('left'), createSide('right')]
  return {
    elements: [left, right],
    place: (span, widthPx) => {
      const shown = span ? sidesIn(span, widthPx) : { left: false, right: false }
      left.hidden = !shown.left
      right.hidden = !shown.right
      if (!span) return
      left.style.transform = `translateX(${span.fromPx - widthPx}px)`
      right.style.transform = `translateX(${span.toPx}px)`
    },
  }
}
