import type { ScreenSize } from '@/drawing/fit-camera'
import { mercatorOf } from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import { loadStateShapes } from '@/figure/browser/tinted-states'
import type { Outlines } from '@/figure/outlines'
import type { StateShapes } from '@/figure/state-shapes'
import type { TintedStates } from '@/figure/tinted-states'
import { type ViewFrame, viewFrame } from '@/figure/view-frame'
import type { StateTint } from '@/scene/outcomes/state-tint'
import { mapNamesWords } from '@/words/map-names'
import { leastZoom } from '../camera-limits'
import type { GroundPicture, MapRenderer, RendererHandlers } from '../map-renderer'
import styles from '../map-renderer.module.css'
import { isFinger } from '../pointer'
import { createWorldSides, type WorldSpan } from '../world-sides'
import type { Shot } from './camera-moves'
import { createCooperativeHint } from './cooperative-hint'
import { createFlowSheet } from './flow-sheet'
import { listenToGestures } from './gestures'
import { createLandSheet } from './land-sheet'
import { pointIn } from './move-handlers'
import { createSvgCamera } from './svg-camera'

interface SvgHandlers extends RendererHandlers {
  /** Of the chain that is shown. */
  readonly loadLand: () => Promise<Outlines>
  readonly isCooperative: boolean
  /** The land is drawn, or did not arrive. */
  readonly onLand: () => void
  /** Shapes of land or of states did not arrive. */
  readonly onBare: () => void
  /** No hand is on the map any more. */
  readonly onLetGo: () => void
}

export interface SvgRenderer extends MapRenderer {
  /** A hand is on it, or it is on its way. */
  readonly isHeld: () => boolean
}

/** Remembers the one it gave last, so that the same colours are the same object. */
function tintWith(): (tint: StateTint | null, shapes: StateShapes | null) => TintedStates | null {
  let last: TintedStates | null = null
  return (tint, shapes) => {
    if (!tint || !shapes) return null
    if (last?.tint !== tint || last.shapes !== shapes) last = { tint, shapes }
    return last
  }
}

/** Null for a globe, and for a world that is turned. */
function worldSpan({ cut }: Network, { disc, project }: ViewFrame): WorldSpan | null {
  const { x } = mercatorOf([cut, 0])
  const [from, to] = [project({ x, y: 0.5 }), project({ x: x + 1, y: 0.5 })]
  return disc || !from || !to || from.y !== to.y ? null : { fromPx: from.x, toPx: to.x }
}

function createSheet(): HTMLElement {
  const sheet = document.createElement('div')
  sheet.className = styles.sheet ?? ''
  sheet.tabIndex = 0
  sheet.setAttribute('role', 'region')
  sheet.setAttribute('aria-label', mapNamesWords.map)
  return sheet
}

/** Land and lines as SVG, as pictures have them: at once, and for browsers that draw nothing else. */
export function createSvgRenderer(container: HTMLElement, handlers: SvgHandlers): SvgRenderer {
  const { isCooperative } = handlers
  const stage = document.createElement('div')
  const sheet = createSheet()
  const land = createLandSheet()
  const sides = createWorldSides()
  const flows = createFlowSheet()
  const hint = createCooperativeHint()
  const states = tintWith()
  let picture: GroundPicture | null = null
  let frame: ViewFrame | null = null
  let looked: { shot: Shot | null; network: Network | undefined } = {
    shot: null,
    network: undefined,
  }
  let outlines: Outlines | null = null
  let shapes: StateShapes | null = null
  let isPressed = false
  const gone = new AbortController()
  stage.className = `${styles.renderer} ${styles.plain}`
  stage.dataset.cooperative = `${isCooperative}`
  sheet.append(land.element, ...sides.elements, flows.element)
  stage.append(sheet, hint.element)
  container.append(stage)

  const sizeNow = (): ScreenSize => ({ width: stage.clientWidth, height: stage.clientHeight })
  const reach = () => ({
    projection: picture?.network.projection ?? ('flat' as const),
    minZoom: leastZoom(isCooperative, looked.shot?.size.width ?? stage.clientWidth),
  })
  const camera = createSvgCamera(sizeNow(), reach, {
    ...handlers,
    onMove: () => {
      lookAnew()
      drawLand()
      if (frame) flows.follow(frame)
      handlers.onMove()
    },
  })

  const lookAnew = (): void => {
    const shot = camera.shot()
    const network = picture?.network
    // The very same frame where nothing has moved: what is drawn in it stays.
    if (frame && looked.shot === shot && looked.network === network) return
    looked = { shot, network }
    frame = picture && shot && viewFrame(shot.camera, picture.network, shot.size, shot.insets)
  }
  const drawLand = (): void => {
    if (!picture || !frame) return
    const { network, palette, stateTint } = picture
    const tinted = states(stateTint, shapes)
    land.show(outlines && { network, palette, outlines, states: tinted }, frame)
    sides.place(worldSpan(network, frame), frame.size.width)
    stage.style.background = frame.disc ? palette.page : palette.sea
  }
  const askForShapes = (): void => {
    loadStateShapes().then((loaded) => {
      shapes = loaded
      if (!gone.signal.aborted) drawLand()
    }, handlers.onBare)
  }

  const settle = (): void => {
    if (gone.signal.aborted) return
    drawLand()
    handlers.onLand()
  }
  handlers.loadLand().then(
    (loaded) => {
      outlines = loaded
      settle()
    },
    () => {
      settle()
      handlers.onBare()
    },
  )

  listenToGestures(stage, sheet, {
    ...camera,
    isCooperative,
    signal: gone.signal,
    onRefuse: hint.show,
    onPress: (isDown) => {
      isPressed = isDown
      if (!isDown) handlers.onLetGo()
    },
  })
  sheet.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) handlers.onPoint(pointIn(stage, event))
  })
  sheet.addEventListener('pointerleave', () => handlers.onPoint(null))
  sheet.addEventListener('click', (event) =>
    handlers.onClick(pointIn(stage, event), isFinger(event)),
  )

  return {
    stage,
    show: (next) => {
      picture = next
      lookAnew()
      if (next.stateTint && !shapes) askForShapes()
      drawLand()
      if (frame) flows.show(next, frame)
    },
    camera: () => camera.shot()?.camera ?? { zoom: 0, lat: 0, lng: 0, bearing: 0, pitch: 0 },
    isMoving: camera.isMoving,
    isHeld: () => isPressed || camera.isMoving(),
    viewOf: (network) => {
      const shot = camera.shot()
      if (!shot) return { project: () => null, pxPerUnit: 1 }
      return viewFrame(shot.camera, network, shot.size, shot.insets)
    },
    moveTo: (to, insets, durationMs) => {
      const isFirst = frame === null
      camera.moveTo(to, insets, durationMs)
      if (isFirst && picture && frame) flows.show(picture, frame)
    },
    setCursor: (cursor) => {
      sheet.style.cursor = cursor
    },
    hasFocus: () => document.activeElement === sheet,
    focus: () => sheet.focus({ preventScroll: true }),
    resize: () => camera.setSize(sizeNow()),
    destroy: () => {
      gone.abort()
      camera.destroy()
      flows.destroy()
      stage.remove()
    },
  }
}
