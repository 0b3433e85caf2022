import type { Map as MapLibreMap } from 'maplibre-gl'
import { createMap } from '@/map/create-map'
import { GROUNDS } from '@/model/grounds'
import { mapElement } from './bench-page'

/** The app's base map and nothing on it, at the camera that the address names. */
export function createBareMap(): MapLibreMap {
  const query = new URLSearchParams(location.search)
  const numberOf = (name: string): number => Number(query.get(name) ?? 0)
  const map = createMap(mapElement(), { isCooperative: false }, GROUNDS.light, {
    view: { projection: 'flat' },
    index: { chain: { focusCountries: ['US'] } },
  })
  map.jumpTo({
    center: [numberOf('lng'), numberOf('lat')],
    zoom: numberOf('zoom'),
    padding: {
      top: numberOf('top'),
      right: numberOf('right'),
      bottom: numberOf('bottom'),
      left: numberOf('left'),
    },
  })
  return map
}
