import type { MapTarget } from '@/drawing/label-specs'
import type { ScreenCurve, ScreenPoint } from '@/drawing/screen-curve'
import { flowAt } from './hit-test'

/** What lies under the pointer now, on the screen. */
export interface PointerScreen {
  readonly curves: readonly ScreenCurve[]
  readonly places: ReadonlyMap<string, ScreenPoint | null>
}

export interface PointerHandlers {
  readonly onSelect: (target: MapTarget | null) => void
  readonly onHover: (target: MapTarget | null) => void
}

const DOT_REACH_PX = 9
const FINGER_SLACK_PX = 9

function targetAt(screen: PointerScreen, pointer: ScreenPoint, slackPx: number): MapTarget | null {
  let nearest: { id: string; distance: number } | null = null
  for (const [id, at] of screen.places) {
    if (!at) continue
    const distance = Math.hypot(at.x - pointer.x, at.y - pointer.y)
    if (distance <= DOT_REACH_PX + slackPx && (!nearest || distance < nearest.distance)) {
      nearest = { id, distance }
    }
  }
  if (nearest) return { kind: 'place', id: nearest.id }
  const link = flowAt(screen.curves, pointer, slackPx)
  return link === null ? null : { kind: 'link', id: link }
}

export function isFinger(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch'
}

/** Turns pointing inside an element over the map into places and flows, in the map's own pixels. */
export function listenInside(
  element: HTMLElement,
  screenNow: () => PointerScreen | null,
  handlers: PointerHandlers,
): void {
  let hovered: MapTarget | null = null
  const hover = (target: MapTarget | null): void => {
    if (hovered?.kind === target?.kind && hovered?.id === target?.id) return
    hovered = target
    element.style.cursor = target ? 'pointer' : ''
    handlers.onHover(target)
  }
  const targetOf = (event: MouseEvent): MapTarget | null => {
    const screen = screenNow()
    const { left, top } = (element.offsetParent ?? element).getBoundingClientRect()
    const at = { x: event.clientX - left, y: event.clientY - top }
    return screen && targetAt(screen, at, isFinger(event) ? FINGER_SLACK_PX : 0)
  }
  element.addEventListener('pointermove', (event) => hover(targetOf(event)))
  element.addEventListener('pointerleave', () => hover(null))
  element.addEventListener('click', (event) => handlers.onSelect(targetOf(event)))
}

export interface RendererPointer {
  /** @param at in pixels of the map; null: the pointer has left. @returns whether something is there */
  readonly point: (at: ScreenPoint | null) => boolean
  readonly click: (at: ScreenPoint, isFinger: boolean) => void
}

/** Turns pointing at land and lines into places and flows. Names over them speak for themselves. */
export function createRendererPointer(
  screenNow: () => PointerScreen | null,
  handlers: PointerHandlers,
): RendererPointer {
  let hovered: MapTarget | null = null
  return {
    point: (at) => {
      const screen = at && screenNow()
      const target = screen && targetAt(screen, at, 0)
      if (hovered?.kind !== target?.kind || hovered?.id !== target?.id) {
        hovered = target
        handlers.onHover(target)
      }
      return target !== null
    },
    click: (at, isFinger) => {
      const screen = screenNow()
      if (screen) handlers.onSelect(targetAt(screen, at, isFinger ? FINGER_SLACK_PX : 0))
    },
  }
}
