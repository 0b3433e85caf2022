import { type FlowStyle, flowStyles } from '@/drawing/flow-style'
import { BAND_PX } from '@/drawing/inset-frame'
import { mainSpecs, mainStyles } from '@/drawing/inset-specs'
import { keepStyles } from '@/drawing/keep-styles'
import { type LabelSpec, labelSpecs, type MapTarget } from '@/drawing/label-specs'
import { lineScale } from '@/drawing/line-shape'
import { WORLD_PX } from '@/drawing/mercator'
import { boxOf, grown } from '@/drawing/oriented-box'
import { steadyGround } from '@/drawing/steady-ground'
import { loadLand } from '@/figure/browser/land'
import { chainPalette } from '@/look/chain-palette'
import type { Scene } from '@/scene/scene'
import { createCameraControl } from './camera'
import { createLiveLayout } from './live-layout'
import cssClasses from './map.module.css'
import type { MapHandlers, MapOptions, MapView } from './map-options'
import type { RendererHandlers } from './map-renderer'
import { createOverlay } from './overlay'
import { createRendererPointer } from './pointer'
import { createRendererSwitch } from './renderer-switch'
import { isHall, placingScale, scaleNames } from './scale-names'
import { createScreenState } from './screen-state'

/** Puts a scene on the screen: names and marks over land and lines, whatever draws those. */
export function createChainMap(
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
  let cutOut = layout.cutOut(null)
  let specs: readonly LabelSpec[] = []
  let styles: ReadonlyMap<string, FlowStyle> = new Map()

  const hover = (target: MapTarget | null): void => {
    hovered = target
    applyStyles()
    if (overlay.ask(target && `${target.kind}:${target.id}`)) scheduleLayout()
    handlers.onHover(target)
  }
  const pointing = { onSelect: handlers.onSelect, onHover: hover }
  const screen = createScreenState((network) => renderer().viewOf(network))
  const overlay = createOverlay(screen, { ...pointing, onMiss: () => handlers.onSelect(null) })
  const pointer = createRendererPointer(screen.pointerScreen, pointing)
  const camera = createCameraControl(() => renderer(), handlers.onCamera)
  const moving: RendererHandlers = {
    onMoveStart: camera.handleMoveStart,
    onMove: () => {
      screen.forgetCamera()
      overlay.follow(cutOut, scene)
    },
    onMoveEnd: (isOurs) => {
      camera.handleMoveEnd(isOurs)
      overlay.forgetPositions(false)
      scheduleLayout()
    },
    onPoint: (at) => renderer().setCursor(pointer.point(at) ? 'pointer' : ''),
    onClick: pointer.click,
  }
  const renderers = createRendererSwitch({
    surface,
    overlay: overlay.element,
    isCooperative: options.isCooperative,
    insets: layout.insets,
    loadLand: () => loadLand(scene.index),
    handlers: moving,
    loadPart: handlers.loadPart,
    onDrawn: handlers.onDrawn,
    onSettled: handlers.onSettled,
    onFault: handlers.onFault,
  })
  const { renderer } = renderers

  const stylesNow = () => {
    const hoveredLink = hovered?.kind === 'link' ? hovered.id : null
    const { screenWidthPx } = options
    return flowStyles(scene, { palette: paletteNow(), screenWidthPx, hoveredLink })
  }

  const applyStyles = (): void => {
    const palette = paletteNow()
    const all = stylesNow()
    const scale = lineScale(options.screenWidthPx)
    const network = layout.network()
    const isGlobe = scene.view.projection === 'globe'
    styles = keepStyles(styles, mainStyles(all, specs, network, cutOut))
    const places = scene.places.filter(({ id }) => !cutOut.region?.places.has(id))
    screen.update({ network, styles, scale, places })
    renderers.show({
      scene,
      network,
      styles,
      palette,
      sea: isGlobe ? palette.globe.sea : palette.sea,
      scale,
      stateTint: options.stateTint,
      isMoving: options.isPlaying && !options.reducedMotion,
      hasTransitions: !options.reducedMotion,
    })
    overlay.showInset({
      scene,
      cutOut,
      flat: layout.flat(),
      flowStyles: all,
      size: layout.size(),
      palette,
      around: isGlobe ? palette.page : palette.sea,
      scale,
    })
  }

  const layOut = (): void => {
    layoutFrame = 0
    // While the map moves, names go along; they find new positions once it rests.
    if (renderer().isMoving()) return
    const plates = [
      ...(cutOut.frame ? [grown(boxOf(cutOut.frame.rect), BAND_PX)] : []),
      ...(options.corner ? [boxOf(options.corner)] : []),
    ]
    const network = layout.network()
    const steady = steadyGround({
      index: scene.index,
      scope: scene.view.scope,
      network,
      project: screen.project(),
      pxPerUnit: screen.pxPerUnit(),
      screenWidthPx: options.screenWidthPx,
      isElsewhere: (id) => cutOut.hidden.has(id),
    })
    const { insets } = options
    const growth = placingScale(options)
    const place = { size: layout.size(), insets, plates, growth, steady, isHall: isHall(options) }
    overlay.layOut(place, network)
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
    applyStyles()
    const scale = lineScale(options.screenWidthPx)
    overlay.showNames({ scene, network, specs, palette: paletteNow(), scale })
    scheduleLayout()
  }

  const resize = (): void => {
    // Whoever observes a size is told of the first one as well.
    if (!layout.resize()) return
    renderers.resize()
    overlay.forgetPositions(true)
    layout.update(scene, options)
    showScene()
    followCamera(false)
    moving.onMove()
  }
  // A frame of another site has the size of the paper by then, and no frame of time is left.
  const print = (): void => {
    resize()
    layOut()
  }
  const remeasure = (): void => {
    overlay.forgetMeasures()
    scheduleLayout()
  }
  document.fonts.addEventListener('loadingdone', remeasure)
  window.addEventListener('beforeprint', print)

  scaleNames(surface, options)
  showScene()
  followCamera(false)
  moving.onMove()
  renderers.want(!options.isPlain)

  return {
    render: (nextScene, nextOptions) => {
      if (nextScene === scene && nextOptions === options) return
      const [lastScene, lastOptions] = [scene, options]
      scene = nextScene
      options = nextOptions
      if (layout.update(scene, options)) overlay.forgetPositions(true)
      scaleNames(surface, options)
      const { screenWidthPx, labelScale, isPlain } = lastOptions
      if (options.screenWidthPx !== screenWidthPx || options.labelScale !== labelScale) {
        overlay.forgetMeasures()
      }
      showScene()
      followCamera(scene.view.projection === lastScene.view.projection)
      overlay.follow(cutOut, scene)
      if (options.isPlain !== isPlain) renderers.want(!options.isPlain)
    },
    resize,
    pulse: (placeIds) => {
      if (!options.reducedMotion) overlay.pulse(placeIds)
    },
    destroy: () => {
      document.fonts.removeEventListener('loadingdone', remeasure)
      window.removeEventListener('beforeprint', print)
      cancelAnimationFrame(layoutFrame)
      renderers.destroy()
      surface.remove()
    },
  }
}
