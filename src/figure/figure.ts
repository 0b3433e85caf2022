import { fitCamera, type Insets, type ScreenSize } from '@/drawing/fit-camera'
import { type FlowStyle, flowStyles } from '@/drawing/flow-style'
import { type LabelSpec, labelSpecs } from '@/drawing/label-specs'
import { lineScale } from '@/drawing/line-shape'
import { type Network, scopeNetwork } from '@/drawing/network'
import { fitPoints } from '@/drawing/scene-geometry'
import { type ScreenCurve, screenCurve } from '@/drawing/screen-curve'
import type { Scene } from '@/scene/scene'
import { PALETTES } from '@/scene/theme'
import { dayWords, linkSentence, say } from '@/scene/words'
import type { Camera, Theme } from '@/store/view-state'
import { flowMarkup } from './flow'
import { groundMarkup } from './ground'
import { jawsMarkup } from './jaws'
import { namesMarkup } from './names'
import type { Outlines } from './outlines'
import { dotsMarkup, labelPoints, shiftsMarkup } from './overlay'
import { element, group, join, type Markup, text } from './svg'
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
  /** Which names and dots are set, and in which words; all as on the map when left out. */
  readonly nameOf?: (spec: LabelSpec) => LabelSpec | null
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }

function fittedTo(scene: Scene, network: Network, fitTo: ReadonlySet<string> | undefined) {
  const chosen = [...network.curves].filter(([id]) => fitTo?.has(id))
  if (chosen.length === 0) return fitPoints(network, scene)
  return chosen.flatMap(([, { points }]) => points)
}

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

/** The camera of a figure: the given one, or that which shows its lines as large as they fit. */
export function figureCamera(
  scene: Scene,
  network: Network,
  options: Pick<FigureOptions, 'size' | 'insets' | 'camera' | 'cameraRoom' | 'fitTo'>,
): Camera {
  const { size, insets = NO_INSETS } = options
  if (options.camera) return inRoom(options.camera, options.cameraRoom, size, insets)
  const points = fittedTo(scene, network, options.fitTo)
  const { center, zoom } = fitCamera(points, network.projection, size, insets, FITTED_ZOOM.min)
  return {
    zoom: Math.min(zoom, FITTED_ZOOM.max),
    lng: center[0],
    lat: center[1],
    bearing: 0,
    pitch: 0,
  }
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

/** The map of a scene as a piece of a larger picture, at the top left and as large as its size. */
export function figureMarkup(scene: Scene, options: FigureOptions): Markup {
  const { size, theme, outlines, states, measureText, nameOf } = options
  const palette = PALETTES[theme]
  const asked = options.insets ?? NO_INSETS
  const key = states && tintKey(states, scene.day, { size, insets: asked }, theme, measureText)
  const insets = besideKey(key, asked)
  const sea = scene.view.projection === 'globe' ? palette.globe.sea : palette.sea
  const network = scopeNetwork(scene.index, scene.view.scope, scene.view.projection)
  const frame = viewFrame(
    figureCamera(scene, network, { ...options, insets }),
    network,
    size,
    insets,
  )
  const styles = flowStyles(scene, { palette, screenWidthPx: size.width, hoveredLink: null })
  const scale = lineScale(size.width)
  const curves = screenCurves(styles, network, frame, scale)
  const sentences = new Map(
    scene.links.map((link) => [link.link.id, linkSentence(link, scene.index)]),
  )
  const layers = [...curves].map(([id, curve]) => {
    const style = styles.get(id)
    const link = scene.index.links.get(id)
    if (!style || !link) return { flow: null, jaws: null }
    const colour = palette.commodity[link.commodity]
    const ink = { sea, ink: palette.ink, colour, scale }
    const opacity = style.alpha < 1 ? `${style.alpha}` : null
    const name = element('title', {}, [text(sentences.get(id) ?? say(link.title))])
    const flow = flowMarkup(curve, style, ink)
    return {
      flow: flow && element('g', { 'data-link': id, opacity }, [name, flow]),
      jaws: group({ 'data-jaws': id }, [jawsMarkup(curve, style, ink)]),
    }
  })
  const specs = labelSpecs(scene).flatMap((spec) => (nameOf ? (nameOf(spec) ?? []) : spec))
  const points = labelPoints(specs, scene, network, frame)
  const screenWidthPx = size.width
  return join([
    groundMarkup(frame, outlines, palette, states),
    ...layers.map(({ flow }) => flow),
    ...layers.map(({ jaws }) => jaws),
    shiftsMarkup(scene, network, frame, palette, sea),
    dotsMarkup(specs, points, palette, sea),
    namesMarkup(specs, {
      frame,
      insets: asked,
      plates: key ? [key.box] : [],
      curves,
      points,
      palette,
      sea,
      screenWidthPx,
      measureText,
    }),
    key?.markup ?? null,
  ])
}

/** What the picture is of, for those who do not see it. */
export function figureTitle(scene: Scene): string {
  return `${say(scene.index.chain.title)}, ${dayWords(scene.day)}`
}

/** A whole SVG document. @param size laid out @param scale how much larger it is shown */
export function documentOf(
  content: Markup,
  about: { readonly title: string; readonly description?: string },
  size: ScreenSize,
  scale = 1,
): string {
  const { width, height } = size
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: width * scale,
      height: height * scale,
      role: 'img',
    },
    [
      element('title', {}, [text(about.title)]),
      about.description ? element('desc', {}, [text(about.description)]) : null,
      content,
    ],
  )
}

/**
 * The map of a scene as a standalone SVG document. Pure: the same scene and options give the same
 * text. Pitch is drawn as 0.
 */
export function figureSvg(scene: Scene, options: FigureOptions): string {
  const description = scene.links.map((link) => linkSentence(link, scene.index)).join('. ')
  const about = { title: figureTitle(scene), description }
  return documentOf(figureMarkup(scene, options), about, options.size, options.scale)
}
