import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { archiveUrl } from '@/map/base-map/archive-head'
import { BASE_SOURCE, baseStyle } from '@/map/base-map/base-style'
import { registerPmtilesProtocol } from '@/map/base-map/pmtiles-protocol'
import { GROUNDS } from '@/model/grounds'
import { mapElement } from './bench-page'

/** Layers and land of the app, and the archive named as the documents of MapLibre and PMTiles show it. */
function plainStyle() {
  const style = baseStyle(GROUNDS.light, {
    archiveUrl: archiveUrl(),
    projection: 'flat',
    focusCountries: ['US'],
  })
  const source = {
    type: 'vector',
    url: `pmtiles://${archiveUrl()}`,
    promoteId: { land: 'code', states: 'code' },
  } as const
  return { ...style, sources: { [BASE_SOURCE]: source } }
}

/** The app's base map and nothing on it, at the camera that the address names. */
export function createBareMap(): MapLibreMap {
  const query = new URLSearchParams(location.search)
  const numberOf = (name: string): number => Number(query.get(name) ?? 0)
  setWorkerUrl(workerUrl)
  registerPmtilesProtocol(archiveUrl())
  const map = new MapLibreMap({
    container: mapElement(),
    style: plainStyle(),
    dragRotate: false,
    attributionControl: false,
    fadeDuration: 0,
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
