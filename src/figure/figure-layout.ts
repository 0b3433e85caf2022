import { arcScaleFor } from '@/drawing/arc-scale'
import { cutOutOf } from '@/drawing/cut-out'
import type { Insets, ScreenSize } from '@/drawing/fit-camera'
import { cameraInsets, fitScene } from '@/drawing/fit-scene'
import { type FlowStyle, flowStyles } from '@/drawing/flow-style'
import { BAND_PX } from '@/drawing/inset-frame'
import { mainSpecs, mainStyles } from '@/drawing/inset-specs'
import type { LabelCandidate } from '@/drawing/label-candidate'
import { type LabelSpec, labelSpecs } from '@/drawing/label-specs'
import { landWith } from '@/drawing/land'
import { lineScale } from '@/drawing/line-shape'
import { WORLD_PX } from '@/drawing/mercator'
import { mixStyles } from '@/drawing/mix-styles'
import { type Network, scopeNetwork } from '@/drawing/network'
import { boxOf, grown } from '@/drawing/oriented-box'
import { type ScreenCurve, type ScreenPoint, screenCurve } from '@/drawing/screen-curve'
import { steadyGround } from '@/drawing/steady-ground'
import { chainPalette, type Palette } from '@/look/chain-palette'
import type { Scene } from '@/scene/scene'
import type { Camera, Theme } from '@/store/view-state'
import { type InsetLayout, layOutInset } from './inset-layout'
import { layOutNames } from './names'
import type { Outlines } from './outlines'
import { labelPoints } from './overlay'
import { type DrawnShift, layOutShifts } from './shifts'
import type { MeasureText } from './text'
import { type TintKey, tintKey } from './tint-key'
import type { TintedStates } from './tinted-states'
import { type ViewFrame, viewFrame } from './view-frame'

export interface FigureOptions {
  /** In which it is laid out: words and lines have the sizes they have on a screen as wide. */
  readonly size: ScreenSize
  readonly theme: Theme
  readonly outlines: Outlines
  /** null where the states are not coloured; their key then stands at the bottom left. */
  readonly states: TintedStates | null
  readonly measureText: MeasureText
  /** How much larger it is shown than laid out; 1 when left out. */
  readonly scale?: number
  /** What something else will cover. */
  readonly insets?: Insets
  /** The camera; when left out or null, fitted to all lines of the scope, or to some. */
  readonly camera?: Camera | null
  /** The free room the camera was set for: what was in it is in the figure, however large that is. */
  readonly cameraRoom?: ScreenSize
  /** Ids of the links that a fitted camera shows; all of the scope when left out or empty. */
  readonly fitTo?: ReadonlySet<string>
  /** Lines on their way from another state: 0 as they were there, 1 as they are here. */
  readonly from?: { readonly scene: Scene; readonly share: number }
  /** Which names and dots are set, and in which words; all as on the map when left out. */
  readonly nameOf?: (spec: LabelSpec) => LabelSpec | null
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

/**
 * A small picture may show more of the world than the map lets one zoom out to; nearer than this
 * the outlines look as coarse as they are.
 */
const FITTED_ZOOM = { min: -2, max: 3.4 } as const

/** A camera that shows in one room what it showed in another. */
function inRoom(
  camera: Camera,
  from: ScreenSize | undefined,
  size: ScreenSize,
  insets: Insets,
): Camera {
  if (!from) return camera
  const wider = (size.width - insets.left - insets.right) / from.width
  const higher = (size.height - insets.top - insets.bottom) / from.height
  return { ...camera, zoom: camera.zoom + Math.log2(Math.min(wider, higher)) }
}

type CameraOptions = Pick<FigureOptions, 'size' | 'insets' | 'camera' | 'cameraRoom' | 'fitTo'>

/** What the figure leaves to a cut-out, and the camera beside it. */
function viewOf(scene: Scene, network: Network, options: CameraOptions) {
  const { size, insets = NO_INSETS } = options
  const given = options.camera ? inRoom(options.camera, options.cameraRoom, size, insets) : null
  const { scope, projection } = scene.view
  const flat = projection === 'flat' ? network : scopeNetwork(scene.index, scope, 'flat')
  const cutOut = cutOutOf(scene, network, flat, {
    size,
    insets,
    scale: lineScale(size.width),
    pxPerUnit: given && WORLD_PX * 2 ** given.zoom,
    about: options.fitTo ?? new Set(),
  })
  const around = cameraInsets(scene, size, insets, lineScale(size.width))
  const { center, zoom } = fitScene(
    cutOut.points,
    scene.view,
    size,
    around,
    cutOut.frame,
    FITTED_ZOOM.min,
  )
  const [lng, lat] = center
  const fitted = { zoom: Math.min(zoom, FITTED_ZOOM.max), lng, lat, bearing: 0, pitch: 0 }
  return { flat, cutOut, around, camera: given ?? fitted }
}

/** The camera of a figure: the given one, or that which shows its lines as large as they fit. */
export function figureCamera(scene: Scene, network: Network, options: CameraOptions): Camera {
  return viewOf(scene, network, options).camera
}

/** Less of a flow than this at the edge of the frame says nothing. */
const LEAST_SEEN_PX = 4

function reachesInto({ width, height }: ScreenSize, { points }: ScreenCurve): boolean {
  const seen = points.filter((point) => point !== null)
  const isBetween = (values: readonly number[], to: number) =>
    Math.max(...values) > LEAST_SEEN_PX && Math.min(...values) < to - LEAST_SEEN_PX
  return (
    isBetween(
      seen.map(({ x }) => x),
      width,
    ) &&
    isBetween(
      seen.map(({ y }) => y),
      height,
    )
  )
}

/** The flows that are drawn and reach into the frame, in the order of drawing. */
function screenCurves(
  styles: ReadonlyMap<string, FlowStyle>,
  network: Network,
  frame: ViewFrame,
  scale: number,
): Map<string, ScreenCurve> {
  const curves = new Map<string, ScreenCurve>()
  for (const [id, curve] of network.curves) {
    const style = styles.get(id)
    if (!style) continue
    const shown = screenCurve(id, curve, style, frame.project, frame.pxPerUnit, scale)
    if (reachesInto(frame.size, shown)) curves.set(id, shown)
  }
  return curves
}

/** Which room a key leaves. */
function besideKey(key: TintKey | null, insets: Insets): Insets {
  return key ? { ...insets, bottom: insets.bottom + key.heightPx } : insets
}

/** All that a figure draws, and where, before it is written as SVG. */
export interface FigureLayout {
  readonly palette: Palette
  /** Of what lies under the lines. */
  readonly sea: string
  readonly scale: number
  readonly insets: Insets
  readonly key: TintKey | null
  readonly network: Network
  readonly frame: ViewFrame
  readonly styles: ReadonlyMap<string, FlowStyle>
  readonly curves: ReadonlyMap<string, ScreenCurve>
  readonly specs: readonly LabelSpec[]
  /** Places and groups, by the keys of their labels. */
  readonly points: ReadonlyMap<string, ScreenPoint | null>
  readonly shifts: readonly DrawnShift[]
  /** The names that are set, by the keys of their labels. */
  readonly names: ReadonlyMap<string, LabelCandidate>
  /** What is cut out of it; null where nothing is. */
  readonly inset: InsetLayout | null
}

/** Where everything in the figure of a scene comes to lie. */
export function layOutFigure(
  scene: Scene,
  options: Omit<FigureOptions, 'outlines' | 'scale'>,
): FigureLayout {
  const { size, theme, states, measureText, nameOf } = options
  const palette = chainPalette(scene.index, theme, scene.view.surface)
  const asked = options.insets ?? NO_INSETS
  const key = states && tintKey(states, scene.day, { size, insets: asked }, theme, measureText)
  const insets = besideKey(key, asked)
  const sea = scene.view.projection === 'globe' ? palette.globe.sea : palette.sea
  const network = scopeNetwork(
    scene.index,
    scene.view.scope,
    scene.view.projection,
    arcScaleFor(scene, size, asked, lineScale(size.width)),
  )
  const { camera, cutOut, flat, around } = viewOf(scene, network, { ...options, insets })
  const frame = viewFrame(camera, network, size, around)
  const context = { palette, screenWidthPx: size.width, hoveredLink: null }
  const settled = flowStyles(scene, context)
  const { from } = options
  const styles = from ? mixStyles(flowStyles(from.scene, context), settled, from.share) : settled
  const scale = lineScale(size.width)
  const worded = labelSpecs(scene).flatMap((spec) => (nameOf ? (nameOf(spec) ?? []) : spec))
  const measuring = { screenWidthPx: size.width, measureText }
  const inset = layOutInset(scene, worded, cutOut, { flat, styles, scale, measuring, size })
  const specs = mainSpecs(worded, network, cutOut.region)
  const shown = mainStyles(styles, specs, network, cutOut)
  const curves = screenCurves(shown, network, frame, scale)
  const shifts = layOutShifts(scene, curves, frame, scale)
  const points = labelPoints(specs, scene, network, frame)
  const plates = [
    ...(key ? [key.box] : []),
    ...(inset ? [grown(boxOf(inset.frame.rect), BAND_PX)] : []),
  ]
  const names = layOutNames(
    specs,
    {
      size,
      insets: asked,
      isHall: scene.view.surface === 'present',
      plates,
      curves,
      trunks: network.trunks,
      points,
      ribbons: shifts.flatMap(({ ribbon }) => ribbon.boxes),
      landOf: landWith(network, frame.project),
      steady: steadyGround({
        index: scene.index,
        scope: scene.view.scope,
        network,
        project: frame.project,
        pxPerUnit: frame.pxPerUnit,
        screenWidthPx: size.width,
        isElsewhere: (id) => cutOut.hidden.has(id),
      }),
    },
    measuring,
  )
  return {
    palette,
    sea,
    scale,
    insets: asked,
    key,
    network,
    frame,
    styles,
    curves,
    specs,
    points,
    shifts,
    names,
    inset,
  }
}
