import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { ZOOM_RANGE } from '@/drawing/fit-camera'
import type { Ground } from '@/model/grounds'
import type { Chain } from '@/model/schema/chain'
import type { ViewState } from '@/store/view-state'
import { mapNamesWords } from '@/words/map-names'
import { archiveUrl } from './base-map/archive-head'
import { baseStyle } from './base-map/base-style'
import { forgetArchive, registerPmtilesProtocol } from './base-map/pmtiles-protocol'
import { leastZoom, limited } from './camera-limits'
import type { MapOptions } from './map-options'

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1]

const localeOfMap = () => ({
  'Map.Title': mapNamesWords.map,
  'CooperativeGesturesHandler.WindowsHelpText': mapNamesWords.holdCtrl,
  'CooperativeGesturesHandler.MacHelpText': mapNamesWords.holdCommand,
  'CooperativeGesturesHandler.MobileHelpText': mapNamesWords.twoFingers,
})

/**
 * MapLibre would zoom in until the world fills the height of the screen, and so cut the Pacific
 * on a phone. Panels cover what lies beyond the poles there.
 */
function constrainTo(minZoom: () => number) {
  return ({ lng, lat }: LngLat, zoom: number) => {
    const to = limited({ lat, zoom }, minZoom())
    return { center: new LngLat(lng, to.lat), zoom: to.zoom }
  }
}

/** What of a scene the ground under its flows depends on. */
interface Grounded {
  readonly view: Pick<ViewState, 'projection'>
  readonly index: { readonly chain: Pick<Chain, 'focusCountries'> }
}

function styleOf(palette: Ground, { view: { projection }, index: { chain } }: Grounded) {
  const { focusCountries } = chain
  return baseStyle(palette, { archiveUrl: archiveUrl(), projection, focusCountries })
}

/**
 * The map without flows, not turned and not tilted by hand.
 * @throws GPUInitializationError of MapLibre where the browser has no WebGL2
 */
export function createMap(
  container: HTMLElement,
  { isCooperative }: Pick<MapOptions, 'isCooperative'>,
  palette: Ground,
  scene: Grounded,
): MapLibreMap {
  let widthPx = container.clientWidth
  setWorkerUrl(workerUrl)
  registerPmtilesProtocol(archiveUrl())
  const map = new MapLibreMap({
    container,
    style: styleOf(palette, scene),
    validateStyle: false, // a test does
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    renderWorldCopies: true,
    transformConstrain: constrainTo(() => leastZoom(isCooperative, widthPx)),
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    trackResize: false, // the view hands sizes over, so that a fit comes with them
    attributionControl: false, // shapes are in the public domain; the page credits them
    fadeDuration: 0,
    cooperativeGestures: isCooperative,
    locale: localeOfMap(),
  })
  // Read once a size, not once a move.
  map.on('resize', () => {
    widthPx = container.clientWidth
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

/** Has the next map ask for the land anew. */
export function forgetLand(): void {
  forgetArchive(archiveUrl())
}

/** Other colours, another projection: layers stay, tiles stay, the flows are not touched. */
export function repaintBase(map: MapLibreMap, palette: Ground, scene: Grounded): void {
  const style = styleOf(palette, scene)
  if (style.projection) map.setProjection(style.projection)
  for (const layer of style.layers) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, property as PaintProperty, value)
    }
  }
}
