import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { ZOOM_RANGE } from '@/drawing/fit-camera'
import { PALETTES } from '@/scene/theme'
import type { Projection, Theme } from '@/store/view-state'
import { baseStyle } from './base-map/base-style'
import { registerPmtilesProtocol } from './base-map/pmtiles-protocol'

/** Beyond this the square map is stretched past use. */
const LATITUDE_MAX = 84

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1]

/** `world.pmtiles` beside the page, wherever the page is served. */
function archiveUrl(): string {
  return new URL('base-map/world.pmtiles', document.baseURI).href
}

/**
 * MapLibre would zoom in until the world fills the height of the screen, and so cut the Pacific
 * on a phone. Panels cover what lies beyond the poles there.
 */
function constrain({ lng, lat }: LngLat, zoom: number) {
  return {
    center: new LngLat(lng, Math.min(Math.max(lat, -LATITUDE_MAX), LATITUDE_MAX)),
    zoom: Math.min(Math.max(zoom, ZOOM_RANGE.min), ZOOM_RANGE.max),
  }
}

/**
 * The map without flows, not turned and not tilted by hand.
 * @throws GPUInitializationError of MapLibre where the browser has no WebGL2
 */
export function createMap(
  container: HTMLElement,
  theme: Theme,
  projection: Projection,
): MapLibreMap {
  setWorkerUrl(workerUrl)
  registerPmtilesProtocol()
  const map = new MapLibreMap({
    container,
    style: baseStyle(PALETTES[theme], { archiveUrl: archiveUrl(), projection }),
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    renderWorldCopies: true,
    transformConstrain: constrain,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    trackResize: false, // the view hands sizes over, so that a fit comes with them
    attributionControl: false, // shapes are in the public domain; the page credits them
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

/** Other colours, another projection: layers stay, tiles stay, the flows are not touched. */
export function repaintBase(map: MapLibreMap, theme: Theme, projection: Projection): void {
  const style = baseStyle(PALETTES[theme], { archiveUrl: archiveUrl(), projection })
  if (style.projection) map.setProjection(style.projection)
  for (const layer of style.layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, property as PaintProperty, value)
    }
  }
}
