import { JAW_PX, type Jaw } from './jaws'
import type { OrientedBox } from './oriented-box'
import { halfWidthAt, pointAlong, type ScreenCurve } from './screen-curve'

/** Heads of thinner lines are avoided like lines, not like dots. */
const THIN_LINE_PX = 4.5

/** How far a jaw reaches from the middle of its line. */
export function jawReachPx(curve: ScreenCurve, jaw: Jaw): number {
  return halfWidthAt(curve, jaw.share) + JAW_PX.gap + jaw.heightPx
}

/** Arrowheads and jaws of a line. */
export function lineMarks(curve: ScreenCurve): OrientedBox[] {
  const boxes: OrientedBox[] = []
  const { lengthPx } = curve
  const head = pointAlong(curve.points, 1 - (curve.trimPx + curve.headLengthPx / 2) / lengthPx)
  if (head && curve.widthPx > THIN_LINE_PX) {
    const [halfWidth, halfHeight] = [curve.headLengthPx / 2, curve.headWidthPx / 2]
    boxes.push({ ...head.at, halfWidth, halfHeight, angle: head.angle })
  }
  for (const jaw of curve.jaws) {
    const spot = pointAlong(curve.points, jaw.share)
    if (!spot) continue
    const halfHeight = jawReachPx(curve, jaw)
    boxes.push({ ...spot.at, halfWidth: jaw.halfPx, halfHeight, angle: spot.angle })
  }
  return boxes
}
