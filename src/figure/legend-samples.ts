import type { FlowStyle } from '@/drawing/flow-style'
import { lineShape } from '@/drawing/line-shape'
import { type PressureMarkerKind, pressureMarkersOf } from '@/drawing/pressure-markers'
import type { ScreenCurve } from '@/drawing/screen-curve'
import type { Palette } from '@/look/chain-palette'
import { flowMarkup } from './flow'
import { pressureMarkersMarkup } from './pressure-markers'
import { element, join, type Markup } from './svg'

export const SAMPLE = { widthPx: 56, heightPx: 20 } as const

/** A level piece of line, drawn by the same code as the lines of the map. */
function levelCurve(style: FlowStyle): ScreenCurve {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: SAMPLE.widthPx, y: 0 },
  ]
  const points = Array.from({ length: 9 }, (_, i) => ({ x: (to.x * i) / 8, y: from.y }))
  const isHollow = style.quality === 'none'
  const widthPx = Math.max(style.widthPx, style.ghostWidthPx)
  const shape = lineShape({ widthPx, isHollow, isDirected: style.isDirected }, SAMPLE.widthPx, 1)
  return {
    id: 'sample',
    points,
    lengthPx: SAMPLE.widthPx,
    ...shape,
    trimPx: 0,
    widthPx,
    pressureMarkers: pressureMarkersOf(style, SAMPLE.widthPx, 1),
  }
}

interface SampleInk {
  readonly palette: Palette
  readonly sea: string
  readonly colour: string
}

/** A line as the map draws it; its middle lies at y = 0. */
export function lineSample(style: FlowStyle, { palette, sea, colour }: SampleInk): Markup | null {
  const curve = levelCurve(style)
  return flowMarkup(
    curve,
    { ...style, alpha: 1, emphasis: 0 },
    { sea, ink: palette.ink, colour, scale: 1 },
  )
}

/** A thin line with a pair of wedges, as for two measures. */
export function pressureMarkerSample(
  kind: PressureMarkerKind,
  base: FlowStyle,
  ink: SampleInk,
): Markup {
  const measures = { down: kind === 'press' ? 2 : 0, up: kind === 'release' ? 2 : 0, mixed: 0 }
  const style: FlowStyle = {
    ...base,
    widthPx: 3,
    quality: 'firm',
    pattern: 'solid',
    isDirected: false,
    measures,
  }
  const { palette, sea } = ink
  return join([
    lineSample({ ...style, ghostWidthPx: 0 }, ink),
    pressureMarkersMarkup(levelCurve(style), style, { sea, ink: palette.ink, scale: 1 }),
  ])
}

/** The arrow from one line to the line that took over. */
export function shiftSample({ palette }: SampleInk): Markup {
  const stroke = {
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
  }
  return element('path', { d: 'M16 -6Q28 8 40 4M33 1L40 4L35 9', ...stroke })
}
