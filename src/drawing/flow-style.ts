import { isDescribed } from '@/model/level'
import { type DrawnLink, drawnLinks } from '@/scene/drawn-links'
import { isInQuestion } from '@/scene/in-question'
import {
  COMMODITY_PATTERN,
  type LineQuality,
  levelWidthPx,
  lineQuality,
  type Pattern,
} from '@/scene/scales'
import type { Scene, SceneLink } from '@/scene/scene'
import type { Palette } from '@/scene/theme'

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
}

/** What else than the link decides how it looks. */
export interface StyleContext {
  readonly palette: Palette
  readonly screenWidthPx: number
  readonly hoveredLink: string | null
}

/** Links that a selection is not about step back, but stay readable as lines. */
const UNRELATED_ALPHA = 0.26
/** What the article does not say stands behind what it says, where both are drawn. */
const BEYOND_ARTICLE_ALPHA = 0.62

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

function alphaOf(scene: Scene, drawn: DrawnLink, emphasis: FlowStyle['emphasis']): number {
  if (emphasis > 0) return 1
  if (!isInQuestion(scene, drawn)) return UNRELATED_ALPHA
  const isBeyond = scene.view.scope === 'country' && !drawn.link.link.inArticle
  return isBeyond && scene.relatedLinks.size === 0 ? BEYOND_ARTICLE_ALPHA : 1
}

/** One link of a scene as the shader takes it. */
function flowStyle(scene: Scene, drawn: DrawnLink, context: StyleContext): FlowStyle {
  const { link, shadow } = drawn
  const { state } = link
  const { screenWidthPx, palette } = context
  const emphasis = emphasisOf(scene, link, context)
  const differs = shadow !== null && shadow.level !== state.level
  return {
    colour: rgbOf(palette.commodity[link.link.commodity]),
    widthPx: levelWidthPx(state.level, screenWidthPx),
    alpha: alphaOf(scene, drawn, emphasis),
    pattern: COMMODITY_PATTERN[link.link.commodity],
    // Not described, and drawn only for the sake of what happened: no line, just its ghost.
    quality: isDescribed(state.level) ? lineQuality(state.level, link.evidence) : 'firm',
    isDirected: link.link.directed,
    ghostWidthPx: differs ? levelWidthPx(shadow.level, screenWidthPx) : 0,
    emphasis,
    measures: {
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
