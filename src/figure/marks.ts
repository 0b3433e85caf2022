import type { FlowStyle } from '@/drawing/flow-style'
import { LINE_PX, WIDTH_PER_LENGTH } from '@/drawing/line-shape'
import { MARK_PX, type MarkKind, markSpacing, marksOf } from '@/drawing/marks'
import { halfWidthAt, pointAlong, type ScreenCurve, type ScreenPoint } from '@/drawing/screen-curve'
import { element, join, linePath, type Markup } from './svg'

interface MarkInk {
  readonly sea: string
  readonly ink: string
  readonly scale: number
}

/** A mark's strokes, along the line and away from it, in pixels at the reference size. */
const STROKES: Record<MarkKind, readonly (readonly [along: number, away: number])[]> = {
  down: [
    [-MARK_PX.half, MARK_PX.reach],
    [0, 0],
    [MARK_PX.half, MARK_PX.reach],
  ],
  up: [
    [-MARK_PX.half, 0],
    [0, MARK_PX.reach],
    [MARK_PX.half, 0],
  ],
  mixed: [
    [0, 0],
    [0, MARK_PX.reach],
  ],
}

interface Spot {
  readonly at: ScreenPoint
  readonly angle: number
}

/** One mark on one side of a line. @param gapPx from the middle of the line to the mark */
function markPath({ at, angle }: Spot, kind: MarkKind, side: 1 | -1, gapPx: number, scale: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return linePath(
    STROKES[kind].map(([along, away]) => {
      const across = (gapPx + away * scale) * side
      return {
        x: at.x + cos * along * scale - sin * across,
        y: at.y + sin * along * scale + cos * across,
      }
    }),
  )
}

/**
 * Chevrons on both sides of a line: pointing at it where something pressed, away from it where
 * something loosened; a bar where it is mixed. As on the map: one pair for each push in force.
 */
export function marksMarkup(curve: ScreenCurve, style: FlowStyle, ink: MarkInk): Markup | null {
  const { scale } = ink
  const kinds = marksOf(style.measures)
  const { shown, spacingPx } = markSpacing(curve.lengthPx, kinds.length, scale)
  if (shown === 0) return null
  const ownPx = style.quality === 'none' ? LINE_PX.hollowWidth * scale : style.widthPx
  const line = { ...curve, widthPx: Math.min(ownPx, curve.lengthPx * WIDTH_PER_LENGTH) }
  const d = kinds
    .slice(0, shown)
    .flatMap((kind, place) => {
      const share = 0.5 + ((place - 0.5 * (shown - 1)) * spacingPx) / curve.lengthPx
      const spot = pointAlong(curve.points, share)
      if (!spot) return []
      const gapPx = halfWidthAt(line, share) + MARK_PX.gap * scale
      return [markPath(spot, kind, 1, gapPx, scale), markPath(spot, kind, -1, gapPx, scale)]
    })
    .join('')
  if (!d) return null
  const stroke = { d, fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  // Not by the group: some rasterisers fail on a faded group that lies outside the frame.
  const paint = (colour: string, widthPx: number, opacity: number) =>
    element('path', {
      ...stroke,
      stroke: colour,
      'stroke-width': widthPx * scale,
      'stroke-opacity': opacity < 1 ? opacity.toFixed(2) : null,
    })
  return join([paint(ink.sea, 3.8, 0.7 * style.alpha), paint(ink.ink, 1.7, style.alpha)])
}
