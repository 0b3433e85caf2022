import { BAND_PX, type InsetFrame } from './inset-frame'
import type { Rect } from './oriented-box'
import type { Project, ScreenPoint } from './screen-curve'

/** From the part of the map that is cut out to the cut-out: a frame round it, and a thin line. */
export interface InsetLeader {
  readonly frame: Rect
  readonly line: readonly [ScreenPoint, ScreenPoint]
}

const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)

/** @param project of the flat map; null on a globe, where the cut-out has no straight edges */
export function insetLeader({ rect, bounds }: InsetFrame, project: Project): InsetLeader | null {
  const a = project({ x: bounds.minX, y: bounds.minY })
  const b = project({ x: bounds.maxX, y: bounds.maxY })
  if (!a || !b) return null
  const y = within((a.y + b.y) / 2, rect.top, rect.bottom)
  return {
    frame: { left: a.x, top: a.y, right: b.x, bottom: b.y },
    line: [
      { x: Math.min(b.x, rect.left - BAND_PX), y: within(y, a.y, b.y) },
      { x: rect.left - BAND_PX - 1, y },
    ],
  }
}
