import type { FlowStyle } from '@/drawing/flow-style'
import { LINE_PX, NONE_OPACITY, WIDTH_PER_LENGTH } from '@/drawing/line-shape'
import type { ScreenCurve } from '@/drawing/screen-curve'
import { bites, bodySpans, dotsAlong, inlayOf, type Span } from './dashes'
import { type HalfAt, halfWidth, headPath, ribbonPath } from './ribbon'
import { element, join, linePath, type Markup, num } from './svg'
import { aside, type Way, waysOf } from './way'

/** The colours a flow is drawn in, and the scale of its screen. */
export interface FlowInk {
  readonly sea: string
  readonly ink: string
  readonly colour: string
  readonly scale: number
}

/** One visible stretch of a flow with all that its drawing needs. */
interface Line extends FlowInk {
  readonly way: Way
  readonly style: FlowStyle
  readonly widthPx: number
  readonly headHalfPx: number
  readonly halfAt: HalfAt
  readonly body: Span
}

const path = (d: string, attributes: Readonly<Record<string, string | number | null>>) =>
  d ? element('path', { d, ...attributes }) : null

function wholePath({ way, halfAt, headHalfPx, body }: Line): string {
  return ribbonPath(way, [body], { halfAt, headHalfPx })
}

/** A seam in the colour of the sea, so that lines part where they cross. */
function casing(line: Line): Markup | null {
  const { sea, style, way, widthPx, scale, body } = line
  if (style.pattern !== 'dots') {
    return path(wholePath(line), {
      fill: sea,
      stroke: sea,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'fill-opacity': '0.75',
      'stroke-opacity': '0.75',
    })
  }
  const { at, radiusPx } = dotsAlong(widthPx, scale, body)
  return path(circles(way, at, radiusPx + 1.5), { fill: sea, 'fill-opacity': '0.75' })
}

function circles(way: Way, alongs: readonly number[], radiusPx: number): string {
  const r = num(radiusPx)
  const arc = `a${r} ${r} 0 1 0 `
  return alongs
    .map(way.spotAt)
    .map(
      ({ x, y }) =>
        `M${num(x - radiusPx)} ${num(y)}${arc}${num(2 * radiusPx)} 0${arc}${num(-2 * radiusPx)} 0Z`,
    )
    .join('')
}

/** How far the halo reaches beyond a line, in layers that together fade. */
const HALO_PX = [6.5, 4.5, 2.5] as const
const HALO_OPACITY = { 1: 0.13, 2: 0.22 } as const
/** Between dots there is nothing to keep clear: their halo is a fainter band, without a hole. */
const DOTS_HALO_SHARE = 0.5

/** What is selected has a halo outside its width: the line keeps its own width and its pattern. */
function emphasis(line: Line): Markup | null {
  const { style, colour, way, scale, body, halfAt, headHalfPx } = line
  if (style.emphasis === 0) return null
  const isDotted = style.pattern === 'dots' && style.quality !== 'none'
  const grown = (px: number): string => {
    const head = headHalfPx > 0 ? headHalfPx + px : 0
    return ribbonPath(way, [body], { halfAt: (spot) => halfAt(spot) + px, headHalfPx: head })
  }
  const within = isDotted ? '' : grown(0)
  const opacity = HALO_OPACITY[style.emphasis] * (isDotted ? DOTS_HALO_SHARE : 1)
  return join(
    HALO_PX.map((px) =>
      path(grown(px * scale) + within, {
        fill: colour,
        'fill-rule': 'evenodd',
        'fill-opacity': opacity.toFixed(2),
      }),
    ),
  )
}

/** Half widths and opacities that together fade as softly as the shader's edge. */
const SOFT_LAYERS = [
  { beyond: 0.6, opacity: '0.2' },
  { beyond: 0.1, opacity: '0.44' },
  { beyond: -0.4, opacity: null },
] as const

function fill(line: Line): Markup | null {
  const { style, colour, way, widthPx, scale, body, halfAt, headHalfPx } = line
  if (style.pattern === 'dots') {
    const { at, radiusPx } = dotsAlong(widthPx, scale, body)
    return path(circles(way, at, radiusPx), { fill: colour })
  }
  const spans = bodySpans({ ...style, widthPx }, scale, body)
  const isWhole = spans.length === 1 && spans[0]?.[1] === body[1]
  const inked = (half: HalfAt, headPx: number, stepsPx: readonly number[] = []) =>
    isWhole
      ? ribbonPath(way, spans, { halfAt: half, headHalfPx: headPx, stepsPx })
      : ribbonPath(way, spans, { halfAt: half, headHalfPx: 0, stepsPx }) + headPath(way, headPx)
  if (style.quality === 'expert') {
    const softPx = Math.min(Math.max(widthPx * 0.2, 0.5), 2.2)
    return join(
      SOFT_LAYERS.map(({ beyond, opacity }) => {
        const grownPx = softPx * beyond
        const half: HalfAt = (spot) => Math.max(halfAt(spot) + grownPx, 0.25)
        return path(inked(half, headHalfPx > 0 ? headHalfPx + grownPx : 0), {
          fill: colour,
          'fill-opacity': opacity,
        })
      }),
    )
  }
  if (style.quality !== 'contested') return path(inked(halfAt, headHalfPx), { fill: colour })
  const bitten = bites(scale, body)
  const bitePx = Math.min(Math.max(widthPx * 0.24, 0.6), 2.6)
  const half: HalfAt = (spot) => {
    const isBitten = bitten.some(([from, to]) => spot.alongPx > from && spot.alongPx < to)
    return Math.max(halfAt(spot) - (isBitten ? bitePx : 0), 0.3)
  }
  return path(inked(half, headHalfPx, bitten.flat()), { fill: colour })
}

function inlay({ style, way, widthPx, scale, body, sea, halfAt }: Line): Markup | null {
  const found = inlayOf(style.pattern, widthPx, scale, body)
  if (!found) return null
  const { halfPx, spans } = found
  const half: HalfAt = halfPx === null ? halfAt : () => halfPx
  const d = ribbonPath(way, spans, { halfAt: half, headHalfPx: 0 })
  return path(d, { fill: sea, 'fill-opacity': '0.85' })
}

/** A level of none: a pale hairline of dots, and a pale head. */
function hollow({ way, colour, widthPx, scale, body, headHalfPx }: Line): Markup {
  const row = linePath(way.spots(body[0], body[1]).map((at) => aside(at, 0)))
  return join([
    path(row, {
      fill: 'none',
      stroke: colour,
      'stroke-width': widthPx,
      'stroke-dasharray': `${num(1.6 * scale)} ${num(3.4 * scale)}`,
      'stroke-opacity': NONE_OPACITY,
    }),
    path(headHalfPx > 0 ? headPath(way, headHalfPx) : '', {
      fill: colour,
      'fill-opacity': NONE_OPACITY,
    }),
  ])
}

/** What happened, or the other side of a comparison: a dashed outline of its width. */
function ghost(line: Line, ghostPx: number): Markup | null {
  if (ghostPx <= 0.05) return null
  const { way, style, scale, ink, headHalfPx } = line
  const grown = halfWidth(way, ghostPx, style.isDirected, scale)
  const halfAt: HalfAt = (spot) => Math.max(grown(spot) - 0.5, 0.3)
  return path(wholePath({ ...line, halfAt, headHalfPx: Math.max(headHalfPx - 0.5, 0) }), {
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.1,
    'stroke-dasharray': `${num(5 * scale)} ${num(2 * scale)}`,
    'stroke-opacity': '0.7',
  })
}

/** Shorter than its own ends: nothing that could be read. */
const LEAST_LENGTH_PX = 18

/**
 * One flow, from the ground up: glow, seam, line, inlay, ghost. All shapes are plain areas and
 * strokes without masks, filters or layers, so that any reader of SVG draws the same.
 */
export function flowMarkup(curve: ScreenCurve, style: FlowStyle, ink: FlowInk): Markup | null {
  const { lengthPx } = curve
  if (lengthPx < LEAST_LENGTH_PX || style.alpha === 0) return null
  const drawnPx = lengthPx - 2 * curve.trimPx
  const isHollow = style.quality === 'none'
  const mostPx = drawnPx * WIDTH_PER_LENGTH
  const widthPx = Math.min(isHollow ? LINE_PX.hollowWidth * ink.scale : style.widthPx, mostPx)
  const ghostPx = Math.min(style.ghostWidthPx, mostPx)
  const headHalfPx = style.isDirected ? curve.headWidthPx / 2 : 0
  return join(
    waysOf(curve).map((way) => {
      const halfAt = halfWidth(way, widthPx, style.isDirected, ink.scale)
      const body: Span = [way.fromPx, way.headPx]
      const line: Line = { ...ink, way, style, widthPx, headHalfPx, halfAt, body }
      const hasLine = widthPx > 0.05
      if (!hasLine) return ghost(line, ghostPx)
      if (isHollow) return join([emphasis(line), hollow(line), ghost(line, ghostPx)])
      return join([emphasis(line), casing(line), fill(line), inlay(line), ghost(line, ghostPx)])
    }),
  )
}
