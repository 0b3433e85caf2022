import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl'
import { type FlowStyle, rgbOf } from '@/drawing/flow-style'
import { mercatorOf, WORLD_PX } from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import { nearestCopy } from '@/drawing/world-frame'
import { canvasSize } from './canvas-size'
import { type CurvePixels, curvePixels } from './curve-texture'
import { createFlowRenderer, type FlowRenderer, type FrameSettings } from './flow-renderer'
import { createFlowTable, type FlowTable } from './flow-table'
import { createPressureMarkerTable, type PressureMarkerTable } from './pressure-marker-table'
import { TRANSITION_S } from './transition'

export const FLOW_LAYER_ID = 'flows'

/** Directions are measured over a way of this length: long enough for the card's floats. */
const STEP_PX = 4

interface FlowLayerOptions {
  /** Of what lies under the lines, for the seam that parts them. */
  readonly sea: string
  readonly ink: string
  /** Of lines and pressure markers; 1 at the reference size. */
  readonly scale: number
  readonly isMoving: boolean
  readonly hasTransitions: boolean
}

/** The flows as one layer of the map. It keeps what it shows, so that a lost context costs nothing. */
export interface FlowLayer {
  /** A fresh layer object to add to a style; the one before it is done with. */
  readonly createLayer: () => CustomLayerInterface
  readonly setNetwork: (network: Network) => void
  readonly setStyles: (styles: ReadonlyMap<string, FlowStyle>, options: FlowLayerOptions) => void
}

interface Content {
  readonly network: Network
  readonly curves: CurvePixels
  readonly table: FlowTable
  readonly pressureMarkers: PressureMarkerTable
}

function contentOf(network: Network): Content {
  const lengths = new Map([...network.curves].map(([id, { length }]) => [id, length] as const))
  const pressureMarkerPlaces = new Map(
    [...network.curves].flatMap(([id, { pressureMarkersAt }]) =>
      pressureMarkersAt === undefined ? [] : [[id, pressureMarkersAt]],
    ),
  )
  return {
    network,
    curves: curvePixels([...network.curves.values()]),
    table: createFlowTable(lengths),
    pressureMarkers: createPressureMarkerTable(lengths, pressureMarkerPlaces),
  }
}

function frameOf(
  map: MapLibreMap,
  gl: WebGL2RenderingContext,
  content: Content,
  options: FlowLayerOptions,
  nowS: number,
): FrameSettings {
  const { width, height } = canvasSize(map.getCanvas())
  const centre = map.getCenter()
  const worldPx = WORLD_PX * 2 ** map.getZoom()
  const isGlobe = content.network.projection === 'globe'
  const radiusPx = worldPx / (2 * Math.PI) / Math.cos((centre.lat * Math.PI) / 180)
  const centreX = mercatorOf([centre.lng, centre.lat]).x
  return {
    viewportPx: [width, height],
    pixelRatio: gl.drawingBufferWidth / Math.max(width, 1),
    pxPerUnit: isGlobe ? radiusPx : worldPx,
    stepInWorld: STEP_PX / worldPx,
    scale: options.scale,
    nowS,
    movement: options.isMoving ? 1 : 0,
    sea: rgbOf(options.sea),
    ink: rgbOf(options.ink),
    worldX: isGlobe ? 0 : nearestCopy(content.network.extent, centreX),
  }
}

/** @param clock seconds, ever growing; small, because the card counts in short floats */
export function createFlowLayer(clock: () => number): FlowLayer {
  let content: Content | null = null
  let options: FlowLayerOptions | null = null
  let live: { map: MapLibreMap; renderer: FlowRenderer } | null = null
  let styles: ReadonlyMap<string, FlowStyle> = new Map()

  const uploadAll = (): void => {
    if (!live || !content) return
    live.renderer.setCurves(content.curves)
    live.renderer.setFlows(content.table.rows, null)
    live.renderer.setPressureMarkers(content.pressureMarkers.rows())
  }

  const applyStyles = (durationS: number): void => {
    if (!content) return
    const nowS = clock()
    const range = content.table.apply(styles, nowS, durationS)
    const hasNewPressureMarkers = content.pressureMarkers.apply(styles, nowS, durationS)
    if (range) live?.renderer.setFlows(content.table.rows, range)
    if (hasNewPressureMarkers) live?.renderer.setPressureMarkers(content.pressureMarkers.rows())
    if (range || hasNewPressureMarkers) live?.map.triggerRepaint()
  }

  const render = (gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void => {
    if (!live || !content || !options) return
    const nowS = clock()
    live.renderer.draw(args, frameOf(live.map, gl, content, options, nowS))
    const settledAtS = Math.max(content.table.settledAtS(), content.pressureMarkers.settledAtS())
    if (options.isMoving || nowS < settledAtS) live.map.triggerRepaint()
  }

  return {
    createLayer: () => ({
      id: FLOW_LAYER_ID,
      type: 'custom',
      renderingMode: '2d',
      onAdd: (map, gl) => {
        live = { map, renderer: createFlowRenderer(gl) }
        uploadAll()
      },
      onRemove: () => {
        live?.renderer.destroy()
        live = null
      },
      render,
    }),
    setNetwork: (network) => {
      if (content?.network === network) return
      content = contentOf(network)
      uploadAll()
    },
    setStyles: (nextStyles, nextOptions) => {
      const isFresh = content !== null && content.table.settledAtS() === 0
      const looksElse =
        options?.sea !== nextOptions.sea ||
        options.ink !== nextOptions.ink ||
        options.scale !== nextOptions.scale ||
        options.isMoving !== nextOptions.isMoving
      styles = nextStyles
      options = nextOptions
      // A theme is switched at once; what has just been laid out is simply there.
      applyStyles(nextOptions.hasTransitions && !isFresh ? TRANSITION_S : 0)
      if (looksElse) live?.map.triggerRepaint()
    },
  }
}
