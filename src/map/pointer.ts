import type { Map as MapLibreMap } from 'maplibre-gl'
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

function isFinger(event: MouseEvent): boolean {
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

/** Turns pointing at the canvas into places and flows. Names over it speak for themselves. */
export function listenToPointer(
  map: MapLibreMap,
  screenNow: () => PointerScreen | null,
  handlers: PointerHandlers,
): void {
  const canvas = map.getCanvas()
  let hovered: MapTarget | null = null
  const hover = (target: MapTarget | null): void => {
    if (hovered?.kind === target?.kind && hovered?.id === target?.id) return
    hovered = target
    canvas.style.cursor = target ? 'pointer' : ''
    handlers.onHover(target)
  }
  map.on('mousemove', ({ point, originalEvent }) => {
    if (originalEvent.target !== canvas || originalEvent.buttons !== 0) return
    const screen = screenNow()
    hover(screen && targetAt(screen, point, 0))
  })
  map.on('mouseout', () => hover(null))
  map.on('click', ({ point, originalEvent }) => {
    if (originalEvent.target !== canvas) return
    const screen = screenNow()
    const slackPx = isFinger(originalEvent) ? FINGER_SLACK_PX : 0
    if (screen) handlers.onSelect(targetAt(screen, point, slackPx))
  })
}
