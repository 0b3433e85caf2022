import { listenToDrags } from './drags'
import { listenToKeys } from './keys'
import { type GestureOptions, pointIn } from './move-handlers'
import { listenToWheel } from './wheel'

/**
 * Dragging, pinching, the wheel, a double click and keys, as on the live map. MapLibre's own handlers
 * come only with all of MapLibre, and what d3-zoom brings along is ten times as large as this.
 * @param sheet what lies under names, and takes the keys
 */
export function listenToGestures(
  stage: HTMLElement,
  sheet: HTMLElement,
  options: GestureOptions,
): void {
  listenToDrags(stage, options)
  listenToWheel(stage, options)
  listenToKeys(sheet, options)
  sheet.addEventListener('dblclick', (event) => {
    const zoom = event.shiftKey ? -1 : 1
    options.onStep({ zoom, at: pointIn(stage, event) }, 300)
  })
}
