import type { FlowStyle } from '@/drawing/flow-style'
import { type MarkKind, marksOf } from '@/drawing/marks'

/** Floats per vertex: three vectors of four. */
export const MARK_FLOATS = 12

/** A small square on each side of the line. */
export const VERTICES_PER_MARK = 8

/** Which corner of the square, and on which side of the line. */
const CORNERS = [-1, 1].flatMap((side) => [
  [-1, -1, side, 0],
  [1, -1, side, 0],
  [-1, 1, side, 0],
  [1, 1, side, 0],
])

const MARK_CODE: Record<MarkKind, number> = { down: 0, up: 1, mixed: 2 }

/**
 * The vertices of all flows' marks, one after the other.
 * @param lengths of the curves, in the drawing order of the flow table
 */
export function markRows(
  lengths: ReadonlyMap<string, number>,
  styles: ReadonlyMap<string, FlowStyle>,
): Float32Array<ArrayBuffer> {
  const rows: number[] = []
  let curve = 0
  for (const [id, length] of lengths) {
    const style = styles.get(id)
    const kinds = style ? marksOf(style.measures) : []
    kinds.forEach((kind, place) => {
      if (!style) return
      const width = style.widthPx
      const isHollow = style.quality === 'none' ? 1 : 0
      const mark = [
        curve,
        place,
        kinds.length,
        MARK_CODE[kind],
        width,
        style.alpha,
        length,
        isHollow,
      ]
      for (const corner of CORNERS) rows.push(...mark, ...corner)
    })
    curve += 1
  }
  return new Float32Array(rows)
}
