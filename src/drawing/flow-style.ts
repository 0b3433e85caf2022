import type { Palette } from '@/look/chain-palette'
import { type LineQuality, lineQuality, linkWidthPx, type Pattern, patternOf } from '@/look/scales'
import { isDescribed } from '@/model/level'
import type { Level } from '@/model/schema/effect'
import { type DrawnLink, drawnLinks } from '@/scene/drawn-links'
import { isInQuestion } from '@/scene/in-question'
import type { Scene, SceneLink } from '@/scene/scene'
import { linksInFront } from './in-front'
import { lineScale } from './line-shape'
import { isUnasked } from './unasked'

/** Colour channels, 0…1, not premultiplied. */
export type Rgb = readonly [number, number, number]

/** How one flow is to be drawn, as the shader takes it. */
export interface FlowStyle {
  readonly colour: Rgb
  readonly widthPx: number
  readonly alpha: number
  readonly pattern: Pattern
  readonly quality: LineQuality
  readonly isDirected: boolean
  /** Width of what happened, or of the other side of a comparison, where it differs; 0 otherwise. */
  readonly ghostWidthPx: number
  /** 0 none, 1 hovered, 2 selected. */
  readonly emphasis: 0 | 1 | 2
  /** Measures in force, by what is said of them: drawn as marks on the line. */
  readonly measures: { readonly down: number; readonly up: number; readonly mixed: number }
  /** Where pressure markers stand, as a share of the line; where its curve has them when left out. */
  readonly pressureMarkersAt?: number
}

/** What else than the link decides how it looks. */
export interface StyleContext {
  readonly palette: Palette
  readonly screenWidthPx: number
  readonly hoveredLink: string | null
}

/** Links that a selection is not about step back, but stay readable as lines. */
const UNRELATED_ALPHA = 0.26
/** While the states are coloured, it is they that are looked at. */
const OVER_TINT_ALPHA = 0.4
/** What does not carry the argument stays thin and pale until it is asked for; at the reference size. */
const UNASKED = { alpha: 0.4, widthPx: 1.4 } as const

const cache = new Map<string, Rgb>()

/** `#rrggbb` as channels. @throws Error for any other form */
export function rgbOf(hex: string): Rgb {
  const known = cache.get(hex)
  if (known) return known
  if (!/^#[0-9a-f]{6}$/i.test(hex))
    throw new Error(`Expected a colour such as #1a2b3c, got "${hex}".`)
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  const rgb: Rgb = [channel(1), channel(3), channel(5)]
  cache.set(hex, rgb)
  return rgb
}

function emphasisOf(scene: Scene, link: SceneLink, context: StyleContext): FlowStyle['emphasis'] {
  const { selection } = scene
  if (selection?.kind === 'link' && selection.id === link.link.id) return 2
  return context.hoveredLink === link.link.id ? 1 : 0
}

/** What is selected, or sets in on the day, is seen over coloured states too. */
function isAskedFor(scene: Scene, { link: { link } }: DrawnLink): boolean {
  return scene.relatedLinks.has(link.id) || linksInFront(scene).has(link.id)
}

function alphaOf(scene: Scene, drawn: DrawnLink, emphasis: FlowStyle['emphasis']): number {
  if (emphasis > 0) return 1
  if (!isInQuestion(scene, drawn)) return UNRELATED_ALPHA
  if (isUnasked(scene, drawn)) return UNASKED.alpha
  return scene.view.tint === 'none' || isAskedFor(scene, drawn) ? 1 : OVER_TINT_ALPHA
}

export const NO_MEASURES: FlowStyle['measures'] = { down: 0, up: 0, mixed: 0 }

/** The two edges of a narrower ghost would run into each other, and over the line. */
const GHOST_LEAST_PX = 4.5

/** What happened, where it was more, is drawn round the line; where it was less, inside it. */
function ghostPx(wantedPx: number, widthPx: number, screenPx: number): number {
  if (wantedPx === 0 || wantedPx < widthPx) return wantedPx
  return Math.max(wantedPx, GHOST_LEAST_PX * lineScale(screenPx))
}

/** One link of a scene as the shader takes it. */
function flowStyle(scene: Scene, drawn: DrawnLink, context: StyleContext): FlowStyle {
  const { link, shadow } = drawn
  const { state } = link
  const { screenWidthPx, palette } = context
  const emphasis = emphasisOf(scene, link, context)
  const differs = shadow !== null && shadow.level !== state.level
  const isThin = emphasis === 0 && isUnasked(scene, drawn)
  const { commodity } = link.link
  const widthAt = (level: Level) => linkWidthPx(scene.index, commodity, level, screenWidthPx)
  const widthPx = widthAt(state.level)
  const thinPx = UNASKED.widthPx * lineScale(screenWidthPx)
  return {
    colour: rgbOf(palette.commodity[commodity] ?? palette.ink),
    widthPx: isThin ? Math.min(widthPx, thinPx) : widthPx,
    alpha: alphaOf(scene, drawn, emphasis),
    pattern: patternOf(scene.index, commodity),
    // Not described, and drawn only for the sake of what happened: no line, just its ghost.
    quality: isDescribed(state.level) ? lineQuality(state.level, link.evidence) : 'firm',
    isDirected: link.link.directed,
    ghostWidthPx: differs ? ghostPx(widthAt(shadow.level), widthPx, screenWidthPx) : 0,
    emphasis,
    // The pressure markers of a line that is not asked for would be louder than it.
    measures: isThin
      ? NO_MEASURES
      : {
          down: state.pressure.down.length,
          up: state.pressure.up.length,
          mixed: state.pressure.mixed.length,
        },
  }
}

/** All links of a scene, by id. */
export function flowStyles(scene: Scene, context: StyleContext): Map<string, FlowStyle> {
  return new Map(
    drawnLinks(scene).map((drawn) => [drawn.link.link.id, flowStyle(scene, drawn, context)]),
  )
}
