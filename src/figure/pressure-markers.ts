import type { FlowStyle } from '@/drawing/flow-style'
import { MARKER_PX, type PressureMarker } from '@/drawing/pressure-markers'
import { halfWidthAt, pointAlong, type ScreenCurve } from '@/drawing/screen-curve'
import { element, join, type Markup, num } from './svg'

interface PressureMarkerInk {
  readonly sea: string
  readonly ink: string
  readonly scale: number
}

/** The three corners of a wedge, along the line and away from it: its point, or its base, nearest. */
function corners({
  kind,
  halfPx,
  heightPx,
}: PressureMarker): readonly (readonly [number, number])[] {
  return kind === 'press'
    ? [
        [0, 0],
        [halfPx, heightPx],
        [-halfPx, heightPx],
      ]
    : [
        [0, heightPx],
        [halfPx, 0],
        [-halfPx, 0],
      ]
}

function wedgePath(
  curve: ScreenCurve,
  pressureMarker: PressureMarker,
  side: 1 | -1,
  scale: number,
): string {
  const spot = pointAlong(curve.points, pressureMarker.share)
  if (!spot) return ''
  const [cos, sin] = [Math.cos(spot.angle), Math.sin(spot.angle)]
  const gapPx = halfWidthAt(curve, pressureMarker.share) + MARKER_PX.gap * scale
  const points = corners(pressureMarker).map(([along, away]) => {
    const across = (gapPx + away) * side
    return `${num(spot.at.x + cos * along - sin * across)} ${num(spot.at.y + sin * along + cos * across)}`
  })
  return `M${points.join('L')}Z`
}

/**
 * Two wedges that close on a line where measures press on it, grown by their number; two smaller,
 * hollow ones that point away where measures let go. The line keeps its width.
 */
export function pressureMarkersMarkup(
  curve: ScreenCurve,
  style: FlowStyle,
  ink: PressureMarkerInk,
): Markup | null {
  const pairs = curve.pressureMarkers.flatMap((pressureMarker) => {
    const d =
      wedgePath(curve, pressureMarker, 1, ink.scale) +
      wedgePath(curve, pressureMarker, -1, ink.scale)
    if (!d) return []
    const isPress = pressureMarker.kind === 'press'
    const seam = element('path', {
      d,
      fill: isPress ? ink.sea : 'none',
      stroke: ink.sea,
      'stroke-width': 3.4 * ink.scale,
      'stroke-linejoin': 'round',
      'stroke-opacity': (0.8 * style.alpha).toFixed(2),
    })
    const wedge = element('path', {
      d,
      'data-pressure-marker': pressureMarker.kind,
      fill: isPress ? ink.ink : 'none',
      stroke: ink.ink,
      'stroke-width': (isPress ? 0.8 : 1.4) * ink.scale,
      'stroke-linejoin': 'round',
      'fill-opacity': style.alpha < 1 ? style.alpha.toFixed(2) : null,
      'stroke-opacity': style.alpha < 1 ? style.alpha.toFixed(2) : null,
    })
    return [seam, wedge]
  })
  return pairs.length > 0 ? join(pairs) : null
}
