import type { OrientedBox } from './oriented-box'
import { MARKER_PX, type PressureMarker } from './pressure-markers'
import { halfWidthAt, pointAlong, type ScreenCurve } from './screen-curve'

/** Heads of thinner lines are avoided like lines, not like dots. */
const THIN_LINE_PX = 4.5

/** How far a pressure marker reaches from the middle of its line. */
export function pressureMarkerReachPx(curve: ScreenCurve, pressureMarker: PressureMarker): number {
  return halfWidthAt(curve, pressureMarker.share) + MARKER_PX.gap + pressureMarker.heightPx
}

/** Arrowheads and pressure markers of a line. */
export function lineMarks(curve: ScreenCurve): OrientedBox[] {
  const boxes: OrientedBox[] = []
  const { lengthPx } = curve
  const head = pointAlong(curve.points, 1 - (curve.trimPx + curve.headLengthPx / 2) / lengthPx)
  if (head && curve.widthPx > THIN_LINE_PX) {
    const [halfWidth, halfHeight] = [curve.headLengthPx / 2, curve.headWidthPx / 2]
    boxes.push({ ...head.at, halfWidth, halfHeight, angle: head.angle })
  }
  for (const pressureMarker of curve.pressureMarkers) {
    const spot = pointAlong(curve.points, pressureMarker.share)
    if (!spot) continue
    const halfHeight = pressureMarkerReachPx(curve, pressureMarker)
    boxes.push({ ...spot.at, halfWidth: pressureMarker.halfPx, halfHeight, angle: spot.angle })
  }
  return boxes
}
