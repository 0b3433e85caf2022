import type { ScreenPoint } from '@/drawing/screen-curve'
import { type GestureOptions, pointIn } from './move-handlers'

/** Less is a click with an unsteady hand. */
const CLICK_PX = 3

/** Where the fingers are, taken together. */
interface Grip {
  readonly middle: ScreenPoint
  /** Between two fingers; 0 of one. */
  readonly spreadPx: number
}

function gripOf(points: readonly ScreenPoint[]): Grip | null {
  const [a, b] = points
  if (!a) return null
  if (!b) return { middle: a, spreadPx: 0 }
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    spreadPx: Math.hypot(a.x - b.x, a.y - b.y),
  }
}

/** Dragging with a mouse, a finger or two; what is dragged is not clicked as well. */
export function listenToDrags(stage: HTMLElement, options: GestureOptions): void {
  const fingers = new Map<number, ScreenPoint>()
  let grip: Grip | null = null
  let isHeld = false
  let wasDragged = false

  const letGo = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return
    grip = gripOf([...fingers.values()])
    if (fingers.size > 0) return
    if (isHeld) options.onRelease()
    isHeld = false
    options.onPress(false)
  }
  /** @returns whether the fingers have moved far enough to mean it */
  const takeHold = (next: Grip, from: Grip): boolean => {
    if (isHeld) return true
    const way = Math.hypot(next.middle.x - from.middle.x, next.middle.y - from.middle.y)
    if (way < CLICK_PX && Math.abs(next.spreadPx - from.spreadPx) < CLICK_PX) return false
    isHeld = true
    wasDragged = true
    for (const id of fingers.keys()) stage.setPointerCapture(id)
    options.onHold()
    return true
  }

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    if (fingers.size === 0) {
      wasDragged = false
      options.onPress(true)
    }
    fingers.set(event.pointerId, pointIn(stage, event))
    grip = gripOf([...fingers.values()])
  })
  stage.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId) || !grip) return
    fingers.set(event.pointerId, pointIn(stage, event))
    const next = gripOf([...fingers.values()])
    if (!next) return
    if (options.isCooperative && event.pointerType === 'touch' && fingers.size < 2) {
      options.onRefuse('finger')
      return
    }
    const from = grip
    if (!takeHold(next, from)) return
    grip = next
    options.onPan({ x: next.middle.x - from.middle.x, y: next.middle.y - from.middle.y })
    if (from.spreadPx > 0 && next.spreadPx > 0) {
      options.onZoom(next.middle, Math.log2(next.spreadPx / from.spreadPx))
    }
  })
  // Anywhere: a hand may leave the map before it has taken hold of it.
  for (const type of ['pointerup', 'pointercancel'] as const) {
    stage.ownerDocument.addEventListener(type, letGo, { signal: options.signal })
  }
  // Two fingers are the map's own also where one belongs to the page.
  stage.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault()
    },
    { passive: false },
  )
  stage.addEventListener(
    'click',
    (event) => {
      if (!wasDragged) return
      wasDragged = false
      event.stopPropagation()
      event.preventDefault()
    },
    { capture: true },
  )
  // A name is not carried off as a text would be.
  stage.addEventListener('dragstart', (event) => event.preventDefault())
}
