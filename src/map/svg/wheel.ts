import { type GestureOptions, pointIn } from './move-handlers'

/** A notch of a mouse wheel is about a seventh of a zoom; a pinch on a trackpad comes in finer steps. */
const ZOOM_PER_PX = { wheel: 1 / 450, pinch: 1 / 100 } as const
const LINE_PX = 40
const MOST = 1
/** No browser says when a wheel has come to rest. */
const REST_MS = 180

/** The wheel zooms at the pointer, and as long as it turns the map is held. */
export function listenToWheel(stage: HTMLElement, options: GestureOptions): void {
  let resting: ReturnType<typeof setTimeout> | null = null
  const rest = (): void => {
    resting = null
    options.onRelease()
  }
  stage.addEventListener(
    'wheel',
    (event) => {
      if (options.isCooperative && !event.ctrlKey && !event.metaKey) {
        options.onRefuse('wheel')
        return
      }
      event.preventDefault()
      const px =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
      const zoom = -px * (event.ctrlKey ? ZOOM_PER_PX.pinch : ZOOM_PER_PX.wheel)
      if (resting === null) options.onHold()
      else clearTimeout(resting)
      options.onZoom(pointIn(stage, event), Math.min(Math.max(zoom, -MOST), MOST))
      resting = setTimeout(rest, REST_MS)
    },
    { passive: false },
  )
}
