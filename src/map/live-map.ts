import { fitCamera } from '@/drawing/fit-camera'
import { flowStyles } from '@/drawing/flow-style'
import { labelSpecs, type MapTarget } from '@/drawing/label-specs'
import { lineScale } from '@/drawing/line-shape'
import type { MercatorPoint } from '@/drawing/mercator'
import { type Network, scopeNetwork } from '@/drawing/network'
import { curveAnchor, fitPoints, homeOf } from '@/drawing/scene-geometry'
import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'
import { shiftsIn } from '@/scene/shifts'
import { paletteIn } from '@/scene/theme'
import { createCameraControl } from './camera'
import { createMap, forgetLand, repaintBase } from './create-map'
import { createFlowLayer, FLOW_LAYER_ID } from './flow-layer'
import { createLabelLayer } from './label-layer'
import cssClasses from './map.module.css'
import type { MapHandlers, MapOptions, MapView } from './map-view'
import { listenToPointer } from './pointer'
import { createScreenState } from './screen-state'
import { createShiftOverlay } from './shift-overlay'
import { createTintControl } from './tint'
import { watchMap } from './watch-map'

export type LiveMap = MapView

/** Where all names are large, those of countries need not stand out by as much. */
const HALL_MAJOR_SHARE = 0.8

/** A clock that starts with the map: the graphics card counts in short floats. */
function createClock(): () => number {
  const startMs = performance.now()
  return () => (performance.now() - startMs) / 1000
}

/**
 * Puts a scene on a MapLibre map.
 * @throws GPUInitializationError where the browser has no WebGL2
 */
export function createLiveMap(
  container: HTMLElement,
  handlers: MapHandlers,
  firstScene: Scene,
  firstOptions: MapOptions,
): LiveMap {
  let scene = firstScene
  let options = firstOptions
  let hovered: MapTarget | null = null
  let layoutFrame = 0

  const { projection, scope } = scene.view
  let network: Network = scopeNetwork(scene.index, scope, projection)
  const surface = document.createElement('div')
  surface.className = cssClasses.surface ?? ''
  container.append(surface)
  const map = createMap(surface, options, paletteIn(options.theme, scene.view.surface), projection)
  const stopWatching = watchMap(map, { onFault: handlers.onFault, forgetLand })
  const flows = createFlowLayer(createClock())
  const tint = createTintControl(map)
  const screen = createScreenState(map)

  const hover = (target: MapTarget | null): void => {
    hovered = target
    applyStyles()
    handlers.onHover(target)
  }
  const labels = createLabelLayer({ onSelect: handlers.onSelect, onHover: hover })
  const shifts = createShiftOverlay()
  map.getCanvasContainer().append(shifts.element, labels.element)
  const camera = createCameraControl(map, handlers.onCamera)
  listenToPointer(map, screen.pointerScreen, { onSelect: handlers.onSelect, onHover: hover })

  const applyStyles = (): void => {
    const palette = paletteIn(options.theme, scene.view.surface)
    const hoveredLink = hovered?.kind === 'link' ? hovered.id : null
    const styles = flowStyles(scene, {
      palette,
      screenWidthPx: options.screenWidthPx,
      hoveredLink,
    })
    const scale = lineScale(options.screenWidthPx)
    flows.setStyles(styles, {
      sea: scene.view.projection === 'globe' ? palette.globe.sea : palette.sea,
      ink: palette.ink,
      scale,
      isMoving: options.isPlaying && !options.reducedMotion,
      hasTransitions: !options.reducedMotion,
    })
    screen.update({ network, styles, scale, places: scene.places })
  }

  const layOut = (): void => {
    layoutFrame = 0
    // While the map moves, names go along; they find new positions once it rests.
    if (map.isMoving()) return
    const { clientWidth: width, clientHeight: height } = container
    const { insets } = options
    const names = labels.layOut(
      { size: { width, height }, insets, curves: screen.curves() },
      screen.project(),
      (linkId, share): MercatorPoint | null => curveAnchor(network, linkId, share),
    )
    shifts.placeWords(names, screen.project())
  }
  const scheduleLayout = (): void => {
    if (layoutFrame === 0) layoutFrame = requestAnimationFrame(layOut)
  }

  const followCamera = (isAnimated: boolean): void => {
    const { clientWidth: width, clientHeight: height } = container
    const { insets } = options
    const { view } = scene
    camera.follow({
      camera: view.camera,
      fit: () => fitCamera(fitPoints(network, scene), view.projection, { width, height }, insets),
      fitKey: [
        view.projection,
        view.scope,
        width,
        height,
        ...Object.values(insets),
        ...litLinks(scene),
      ].join(' '),
      insets,
      isAnimated: isAnimated && !options.reducedMotion,
    })
  }

  const scaleLabels = (): void => {
    surface.style.setProperty('--label-scale', `${options.labelScale}`)
    surface.style.setProperty('--major-share', options.labelScale > 1 ? `${HALL_MAJOR_SHARE}` : '1')
  }

  const showScene = (): void => {
    flows.setNetwork(network)
    tint.show(options.stateTint)
    applyStyles()
    labels.setSpecs(labelSpecs(scene), (spec) => homeOf(network, scene, spec))
    shifts.setShifts(shiftsIn(scene), (linkId, share) => curveAnchor(network, linkId, share))
    scheduleLayout()
  }

  const render = (nextScene: Scene, nextOptions: MapOptions): void => {
    if (nextScene === scene && nextOptions === options) return
    const [lastScene, lastOptions] = [scene, options]
    scene = nextScene
    options = nextOptions
    const { view, index } = scene
    const isTurned = view.projection !== lastScene.view.projection
    if (isTurned || view.scope !== lastScene.view.scope || index !== lastScene.index) {
      network = scopeNetwork(index, view.scope, view.projection)
      labels.forgetPositions()
    }
    const palette = paletteIn(options.theme, view.surface)
    if (isTurned || palette !== paletteIn(lastOptions.theme, lastScene.view.surface)) {
      repaintBase(map, palette, view.projection)
    }
    scaleLabels()
    const { screenWidthPx, labelScale } = lastOptions
    if (options.screenWidthPx !== screenWidthPx || options.labelScale !== labelScale) {
      labels.forgetMeasures()
    }
    showScene()
    followCamera(!isTurned)
    labels.follow(screen.project())
    shifts.follow(screen.project())
  }

  // Also after a lost context: MapLibre loads its style again, but no layers of ours.
  map.on('style.load', () => {
    if (map.getLayer(FLOW_LAYER_ID)) return
    map.addLayer(flows.createLayer())
    map.once('render', handlers.onDrawn)
  })
  map.on('move', () => {
    screen.forgetCamera()
    labels.follow(screen.project())
    shifts.follow(screen.project())
  })
  map.on('moveend', () => {
    labels.forgetPositions()
    scheduleLayout()
  })
  const remeasure = (): void => {
    labels.forgetMeasures()
    scheduleLayout()
  }
  document.fonts.addEventListener('loadingdone', remeasure)

  scaleLabels()
  showScene()
  followCamera(false)
  shifts.follow(screen.project())

  return {
    render,
    resize: () => {
      map.resize()
      labels.forgetPositions()
      screen.forgetCamera()
      followCamera(false)
      scheduleLayout()
    },
    pulse: (placeIds) => {
      if (!options.reducedMotion) labels.pulse(placeIds)
    },
    destroy: () => {
      document.fonts.removeEventListener('loadingdone', remeasure)
      cancelAnimationFrame(layoutFrame)
      stopWatching()
      map.remove()
      surface.remove()
    },
  }
}
