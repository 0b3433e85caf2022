import type { Map as MapLibreMap } from 'maplibre-gl'

/** Asks for the next frame at the end of each, as an animation would. */
export function createForcedRedraw(map: MapLibreMap, onFrame?: () => void) {
  let isMoving = false
  map.on('render', () => {
    if (!isMoving) return
    onFrame?.()
    map.triggerRepaint()
  })
  return (nextIsMoving: boolean): void => {
    isMoving = nextIsMoving
    if (isMoving) map.triggerRepaint()
  }
}
