import type {
  CameraOptions,
  Map as MapLibreMap,
  MapSourceDataEvent,
  PaddingOptions,
} from 'maplibre-gl'
import { BASE_SOURCE } from './base-map/base-style'
import { createClock } from './clock'
import { createMap, forgetLand, repaintBase } from './create-map'
import { createFlowLayer, FLOW_LAYER_ID } from './flow-layer'
import type { MapFault } from './map-fault'
import { projectorFor, pxPerUnit } from './map-projection'
import type { GroundPicture, MapRenderer, RendererHandlers } from './map-renderer'
import styles from './map-renderer.module.css'
import { isFinger } from './pointer'
import { createTintControl } from './tint'
import { watchMap } from './watch-map'
import { createWorldEdge } from './world-edge'

export interface LiveRenderer extends MapRenderer {
  readonly element: HTMLElement
}

interface LiveHandlers extends RendererHandlers {
  readonly isCooperative: boolean
  /** Land and lines are drawn. */
  readonly onReady: () => void
  readonly onFault: (fault: MapFault | null) => void
}

/** Marks moves as ours, so that they do not come back as a person's. */
const OURS = { isOurs: true } as const

/** Less than this, in degrees, zoom or pixels, is how numbers are rounded. */
const SAME = 1e-9

/** MapLibre hands the mark on with its events; their type does not know of it. */
function isOurs(event: object): boolean {
  return 'isOurs' in event
}

/** Until the land is there nobody sees the map: its frames are hardly larger than a stamp. */
const UNSEEN_PIXEL_RATIO = 0.05

/**
 * Calls back once, when a frame with the lines and all of the land has been drawn as large as it is.
 * @returns whether frames are as large by now
 */
function whenComplete(map: MapLibreMap, callback: () => void): () => boolean {
  let isLarge = false
  const hasAll = (): boolean =>
    map.getLayer(FLOW_LAYER_ID) !== undefined &&
    map.isSourceLoaded(BASE_SOURCE) &&
    map.areTilesLoaded()
  /** With the last tile: the frame that it is drawn in is the one that is seen. */
  const enlarge = (): void => {
    if (!hasAll()) return
    isLarge = true
    map.off('sourcedata', hear)
    map.setPixelRatio(window.devicePixelRatio)
    map.triggerRepaint()
  }
  // Before the first frame no tile is asked for yet.
  const hear = ({ tile }: MapSourceDataEvent): void => {
    if (tile) enlarge()
  }
  const look = (): void => {
    if (!isLarge) enlarge()
    else if (hasAll()) {
      map.off('render', look)
      callback()
    }
  }
  map.setPixelRatio(UNSEEN_PIXEL_RATIO)
  map.on('sourcedata', hear)
  map.on('render', look)
  return () => isLarge
}

function listenToPointer(map: MapLibreMap, { onPoint, onClick }: RendererHandlers): void {
  const canvas = map.getCanvas()
  map.on('mousemove', ({ point, originalEvent }) => {
    if (originalEvent.target === canvas && originalEvent.buttons === 0) onPoint(point)
  })
  map.on('mouseout', () => onPoint(null))
  map.on('click', ({ point, originalEvent }) => {
    if (originalEvent.target === canvas) onClick(point, isFinger(originalEvent))
  })
}

type Aim = Required<Pick<CameraOptions, 'zoom' | 'bearing' | 'pitch'>> & {
  readonly center: [number, number]
  readonly padding: PaddingOptions
}

/** Whether the map stands there already: MapLibre would draw the same frame once more. */
function isAt(
  map: MapLibreMap,
  { center: [lng, lat], zoom, bearing, pitch, padding }: Aim,
): boolean {
  const centre = map.getCenter()
  const now = map.getPadding()
  const sides = ['top', 'right', 'bottom', 'left'] as const
  return [
    [centre.lng, lng],
    [centre.lat, lat],
    [map.getZoom(), zoom],
    [map.getBearing(), bearing],
    [map.getPitch(), pitch],
    ...sides.map((side) => [now[side] ?? 0, padding[side] ?? 0] as const),
  ].every(([a = 0, b = 0]) => Math.abs(a - b) < SAME)
}

/** Where there is no map, nothing of it is left over the one that stays. */
function createOrLeave<T>(element: HTMLElement, create: () => T): T {
  try {
    return create()
  } catch (error) {
    element.remove()
    throw error
  }
}

/**
 * Land and lines by MapLibre.
 * @throws GPUInitializationError where the browser has no WebGL2
 */
export function createLiveRenderer(
  container: HTMLElement,
  first: GroundPicture,
  handlers: LiveHandlers,
): LiveRenderer {
  let shown: GroundPicture | null = null
  const element = document.createElement('div')
  element.className = styles.renderer ?? ''
  // MapLibre makes its container relative, so it fills one of ours.
  const inner = document.createElement('div')
  inner.className = styles.inner ?? ''
  element.append(inner)
  container.append(element)
  const map = createOrLeave(element, () => createMap(inner, handlers, first.palette, first.scene))
  const stopWatching = watchMap(map, { onFault: handlers.onFault, forgetLand })
  const flows = createFlowLayer(createClock())
  const tint = createTintControl(map)
  const edge = createWorldEdge(map)
  map.getCanvasContainer().prepend(edge.rim)
  map.getCanvasContainer().append(...edge.sides)
  listenToPointer(map, handlers)
  const isWhole = whenComplete(map, handlers.onReady)

  // Also after a lost context: MapLibre loads its style again, but no layers of ours.
  map.on('style.load', () => {
    if (!map.getLayer(FLOW_LAYER_ID)) map.addLayer(flows.createLayer())
  })
  map.on('movestart', (event) => handlers.onMoveStart(isOurs(event)))
  map.on('move', () => {
    if (shown) edge.follow(shown.network)
    handlers.onMove()
  })
  map.on('moveend', (event) => handlers.onMoveEnd(isOurs(event)))

  const renderer: LiveRenderer = {
    element,
    stage: map.getCanvasContainer(),
    show: (picture) => {
      const { palette, scene, network } = picture
      const before = shown ?? first
      shown = picture
      const { projection } = scene.view
      if (palette !== before.palette || projection !== before.scene.view.projection) {
        repaintBase(map, palette, scene)
      }
      flows.setNetwork(network)
      tint.show(picture.stateTint)
      flows.setStyles(picture.styles, { ...picture, ink: palette.ink })
      edge.follow(network)
    },
    camera: () => {
      const { lng, lat } = map.getCenter().wrap()
      return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() }
    },
    isMoving: () => map.isMoving(),
    viewOf: (network) => ({
      project: projectorFor(map, network),
      pxPerUnit: pxPerUnit(map, network),
    }),
    moveTo: ({ lng, lat, zoom, bearing, pitch }, insets, durationMs) => {
      const to: Aim = { center: [lng, lat], zoom, bearing, pitch, padding: { ...insets } }
      if (!map.isMoving() && isAt(map, to)) return
      if (durationMs > 0) map.easeTo({ ...to, duration: durationMs }, OURS)
      else map.jumpTo(to, OURS)
    },
    setCursor: (cursor) => {
      map.getCanvas().style.cursor = cursor
    },
    hasFocus: () => document.activeElement === map.getCanvas(),
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    // Where the page is zoomed, pixels are others.
    resize: () => (isWhole() ? map.setPixelRatio(window.devicePixelRatio) : map.resize()),
    destroy: () => {
      stopWatching()
      map.remove()
      element.remove()
    },
  }
  renderer.show({ ...first, isMoving: false, hasTransitions: false })
  return renderer
}
