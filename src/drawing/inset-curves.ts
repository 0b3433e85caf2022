import type { Curve } from './curve'
import type { FlowStyle } from './flow-style'
import type { InsetFrame } from './inset-frame'
import type { InsetRegion } from './inset-region'
import type { MercatorPoint } from './mercator'
import type { Network } from './network'
import { type ScreenCurve, screenCurve } from './screen-curve'
import { BRANCH_MARKERS_AT } from './trunks'

/** So many stretches for each one of the whole map: an ocean line has few in so small a frame. */
const FINER = 6

function finer(points: readonly MercatorPoint[]): MercatorPoint[] {
  return points.flatMap((a, i) => {
    const b = points[i + 1]
    if (!b) return [a]
    return Array.from({ length: FINER }, (_, k) => ({
      x: a.x + ((b.x - a.x) * k) / FINER,
      y: a.y + ((b.y - a.y) * k) / FINER,
    }))
  })
}

/** Lines that come from elsewhere keep no end offsets: those are at other places. Their pressure markers come along. */
function inFrame(curve: Curve, isWhole: boolean): Curve {
  const points = finer(curve.points)
  const { length, endOffsets } = curve
  if (isWhole) return { points, length, ...(endOffsets ? { endOffsets } : {}) }
  return { points, length, pressureMarkersAt: BRANCH_MARKERS_AT }
}

/** The flows that are seen in a cut-out, in the order of drawing. */
export function insetCurves(
  region: InsetRegion,
  frame: InsetFrame,
  flat: Network,
  styles: ReadonlyMap<string, FlowStyle>,
  scale: number,
): Map<string, ScreenCurve> {
  const curves = new Map<string, ScreenCurve>()
  for (const [id, curve] of flat.curves) {
    const style = styles.get(id)
    if (!style || !region.links.has(id)) continue
    const { project, pxPerUnit } = frame
    const shown = screenCurve(
      id,
      inFrame(curve, region.cutOut.has(id)),
      style,
      project,
      pxPerUnit,
      scale,
    )
    if (shown.points.some((point) => point !== null)) curves.set(id, shown)
  }
  return curves
}
