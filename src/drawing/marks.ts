import type { FlowStyle } from './flow-style'

/** More would be a fringe, not a count; the label says how many there are. */
const MARKS_MAX = 12

/** A shorter line carries no marks: they would be larger than it. */
export const MARKED_LENGTH_MIN_PX = 40

export type MarkKind = 'down' | 'up' | 'mixed'

/** At the reference size, in CSS pixels: multiplied by the scale of the screen. */
export const MARK_PX = {
  /** Between the edge of the line and the mark. */
  gap: 3,
  /** How far a mark reaches outwards. */
  reach: 6.2,
  /** Half of its breadth along the line. */
  half: 4,
  spacing: 17,
  /** Nearer, they would be a fringe, most of all on the inside of a bend. */
  spacingMin: 12,
} as const

/** The share of a line's length, round its middle, that marks may stand on. */
export const MARK_ZONE_SHARE = 0.56

/** The kinds in the order in which they stand; releases first, so that they are never cut off. */
export function marksOf({ up, mixed, down }: FlowStyle['measures']): MarkKind[] {
  const kinds: MarkKind[] = [
    ...Array.from({ length: up }, (): MarkKind => 'up'),
    ...Array.from({ length: mixed }, (): MarkKind => 'mixed'),
    ...Array.from({ length: down }, (): MarkKind => 'down'),
  ]
  return kinds.slice(0, MARKS_MAX)
}

/**
 * How many marks a line has room for and how far apart they stand: the same rule as in the shader.
 * @param scale of the screen; lengths in CSS pixels
 */
export function markSpacing(lengthPx: number, count: number, scale: number) {
  const zonePx = lengthPx * MARK_ZONE_SHARE
  const room = Math.max(Math.floor(zonePx / (MARK_PX.spacingMin * scale)), 1)
  const shown = lengthPx < MARKED_LENGTH_MIN_PX * scale ? 0 : Math.min(count, room)
  const spacingPx = Math.min(MARK_PX.spacing * scale, zonePx / Math.max(shown, 1))
  return { shown, spacingPx }
}
