import { createChainMap } from './chain-map'
import type { MapHandlers, MapView } from './map-options'

/**
 * A map in a container that has a size. It starts with the first scene, so that the first frame has
 * the right theme, projection and camera already.
 */
export function createMapView(container: HTMLElement, handlers: MapHandlers): MapView {
  let map: MapView | null = null
  return {
    render: (scene, options) => {
      if (map) map.render(scene, options)
      else map = createChainMap(container, handlers, scene, options)
    },
    resize: () => map?.resize(),
    pulse: (placeIds) => map?.pulse(placeIds),
    destroy: () => {
      map?.destroy()
      map = null
    },
  }
}
