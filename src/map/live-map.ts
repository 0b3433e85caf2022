import { flowStyles } from '@/drawing/flow-style'
import { BAND_PX } from '@/drawing/inset-frame'
import { mainSpecs, mainStyles } from '@/drawing/inset-specs'
import { type LabelSpec, labelSpecs, type MapTarget } from '@/drawing/label-specs'
import { lineScale } from '@/drawing/line-shape'
import type { MercatorPoint } from '@/drawing/mercator'
import { WORLD_PX } from '@/drawing/mercator'
import { boxOf, grown } from '@/drawing/oriented-box'
import { curveAnchor, homeOf } from '@/drawing/scene-geometry'
import { chainPalette } from '@/scene/chain-palette'
import { nameGrowth } from '@/scene/scales'
import type { Scene } from '@/scene/scene'
import { shiftsIn } from '@/scene/shifts'
import { createCameraControl } from './camera'
import { createClock } from './clock'
import { createMap, forgetLand, repaintBase } from './create-map'
import { createFlowLayer, FLOW_LAYER_ID } from './flow-layer'
import { createInsetLeader } from './inset/inset-leader'
import { createInsetView } from './inset/inset-view'
import { createLabelLayer } from './label-layer'
import { createLiveLayout } from './live-layout'
import cssClasses from './map.module.css'
import type { MapHandlers, MapOptions, MapView } from './map-view'
import { listenToPointer } from './pointer'
import { scaleNames } from './scale-names'
import { createScreenState } from './screen-state'
import { createShiftOverlay } from './shift-overlay'
import { createTintControl } from './tint'
import { watchMap } from './watch-map'
import { createWorldEdge } from './world-edge'

/**
 * Puts a scene on a MapLibre map.
 * @throws GPUInitializationError where the browser has no WebGL2
 */
export function createLiveMap(
  container: HTMLElement,
  handlers: MapHandlers,
  firstScene: Scene,
  firstOptions: MapOptions,
): MapView {
  let scene = firstScene
  let options = firstOptions
  let hovered: MapTarget | null = null
  let layoutFrame = 0

  const layout = createLiveLayout(container, scene, options)
  const surface = document.createElement('div')
  surface.className = cssClasses.surface ?? ''
  container.append(surface)
  const paletteNow = () => chainPalette(scene.index, options.theme, scene.view.surface)
  const map = createMap(surface, options, paletteNow(), scene)
  const stopWatching = watchMap(map, { onFault: handlers.onFault, forgetLand })
  const flows = createFlowLayer(createClock())
  const tint = createTintControl(map)
  const screen = createScreenState(map)
  const edge = createWorldEdge(map)
  let cutOut = layout.cutOut(null)
  let specs: readonly LabelSpec[] = []

  const hover = (target: MapTarget | null): void => {
    hovered = target
    applyStyles()
    const key = target && `${target.kind}:${target.id}`
    if ([labels, inset].map((each) => each.ask(key)).includes(true)) scheduleLayout()
    handlers.onHover(target)
  }
  const pointing = { onSelect: handlers.onSelect, onHover: hover }
  const labels = createLabelLayer(pointing)
  const inset = createInsetView({ ...pointing, onMiss: () => handlers.onSelect(null) })
  const leader = createInsetLeader()
  const shifts = createShiftOverlay()
  map.getCanvasContainer().prepend(edge.rim)
  map
    .getCanvasContainer()
    .append(...edge.sides, leader.element, shifts.element, labels.element, inset.element)
  const camera = createCameraControl(map, handlers.onCamera)
  listenToPointer(map, screen.pointerScreen, pointing)

  const applyStyles = (): void => {
    const palette = paletteNow()
    const hoveredLink = hovered?.kind === 'link' ? hovered.id : null
    const styles = flowStyles(scene, {
      palette,
      screenWidthPx: options.screenWidthPx,
      hoveredLink,
    })
    const scale = lineScale(options.screenWidthPx)
    const network = layout.network()
    const isGlobe = scene.view.projection === 'globe'
    const shown = mainStyles(styles, specs, network, cutOut)
    flows.setStyles(shown, {
      sea: isGlobe ? palette.globe.sea : palette.sea,
      ink: palette.ink,
      scale,
      isMoving: options.isPlaying && !options.reducedMotion,
      hasTransitions: !options.reducedMotion,
    })
    const places = scene.places.filter(({ id }) => !cutOut.region?.places.has(id))
    screen.update({ network, styles: shown, scale, places })
    inset.show({
      scene,
      cutOut,
      flat: layout.flat(),
      flowStyles: styles,
      size: layout.size(),
      palette,
      around: isGlobe ? palette.page : palette.sea,
      scale,
    })
  }

  const layOut = (): void => {
    layoutFrame = 0
    // While the map moves, names go along; they find new positions once it rests.
    if (map.isMoving()) return
    const { insets } = options
    const network = layout.network()
    const plates = cutOut.frame ? [grown(boxOf(cutOut.frame.rect), BAND_PX)] : []
    const names = labels.layOut(
      {
        size: layout.size(),
        insets,
        plates,
        growth: nameGrowth(options.screenWidthPx),
        curves: screen.curves(),
        ribbons: shifts.boxes(),
        trunks: network.trunks,
      },
      network,
      screen.project(),
      (linkId, share): MercatorPoint | null => curveAnchor(network, linkId, share),
    )
    inset.layOut()
    shifts.placeWords(names, [...screen.curves().values()])
  }
  const scheduleLayout = (): void => {
    if (layoutFrame === 0) layoutFrame = requestAnimationFrame(layOut)
  }

  const followCamera = (isAnimated: boolean): void => {
    camera.follow({
      camera: scene.view.camera,
      fit: () => layout.fit(cutOut),
      fitKey: layout.fitKey(cutOut),
      insets: layout.insets(),
      isAnimated: isAnimated && !options.reducedMotion,
    })
  }

  const showScene = (): void => {
    const network = layout.network()
    const { camera: chosen } = scene.view
    cutOut = layout.cutOut(chosen && WORLD_PX * 2 ** chosen.zoom)
    specs = mainSpecs(labelSpecs(scene, options.isPlaying), network, cutOut.region)
    flows.setNetwork(network)
    tint.show(options.stateTint)
    applyStyles()
    labels.setSpecs(specs, (spec) => homeOf(network, scene, spec))
    shifts.setShifts(shiftsIn(scene), paletteNow(), lineScale(options.screenWidthPx))
    scheduleLayout()
  }

  /** Everything that is fixed to the map goes with it. */
  const follow = (): void => {
    labels.follow(screen.project())
    shifts.follow(screen.curve)
    edge.follow(layout.network())
    leader.follow(cutOut, scene.view.projection === 'flat' ? screen.project() : null)
  }

  const forgetPositions = (): void => {
    for (const each of [labels, inset]) each.forgetPositions()
  }

  const render = (nextScene: Scene, nextOptions: MapOptions): void => {
    if (nextScene === scene && nextOptions === options) return
    const [lastScene, lastOptions] = [scene, options]
    const lastPalette = paletteNow()
    scene = nextScene
    options = nextOptions
    const { view } = scene
    const isTurned = view.projection !== lastScene.view.projection
    if (layout.update(scene, options)) forgetPositions()
    const palette = paletteNow()
    if (isTurned || palette !== lastPalette) repaintBase(map, palette, scene)
    scaleNames(surface, options)
    const { screenWidthPx, labelScale } = lastOptions
    if (options.screenWidthPx !== screenWidthPx || options.labelScale !== labelScale) {
      forgetMeasures()
    }
    showScene()
    followCamera(!isTurned)
    follow()
  }

  // Also after a lost context: MapLibre loads its style again, but no layers of ours.
  map.on('style.load', () => {
    if (map.getLayer(FLOW_LAYER_ID)) return
    map.addLayer(flows.createLayer())
    map.once('render', handlers.onDrawn)
  })
  map.on('move', () => {
    screen.forgetCamera()
    follow()
  })
  map.on('moveend', () => {
    labels.forgetPositions()
    scheduleLayout()
  })
  const forgetMeasures = (): void => {
    for (const each of [labels, inset]) each.forgetMeasures()
  }
  const remeasure = (): void => {
    forgetMeasures()
    scheduleLayout()
  }
  document.fonts.addEventListener('loadingdone', remeasure)

  scaleNames(surface, options)
  showScene()
  followCamera(false)
  follow()

  return {
    render,
    resize: () => {
      map.resize()
      forgetPositions()
      screen.forgetCamera()
      layout.update(scene, options)
      showScene()
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
