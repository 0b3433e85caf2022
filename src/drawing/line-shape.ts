import { levelWidthPx } from '@/look/scales'

/**
 * The measures of a line, in CSS pixels at the reference size: the shaders, the hit test and the
 * placing of labels must agree on them.
 */
export const LINE_PX = {
  /** Left free round the dot of a place. */
  trim: 9,
  /** Of a line of level none: one row of dots, quieter than any that flows. */
  hollowWidth: 1.3,
  /** Of an arrowhead: so much plus a share of the line's width. */
  headLengthBase: 7,
  headLengthShare: 1.3,
  headWidthBase: 5.5,
  headWidthShare: 1.75,
} as const

/** How much of its colour a line of level none keeps. */
export const NONE_OPACITY = 0.4

/**
 * How much of the ink is in what runs along a line while time plays: away from the ground in either
 * theme, for light on a light ground cuts a line into pieces.
 */
export const RUN_INK = 0.62

/** Width at the tail as a share of the width at the head: a still shows the direction. */
export const TAPER_SHARE = 0.42

/** A line is never wider than this share of its length, however small the map. */
export const WIDTH_PER_LENGTH = 0.24

/** No more of a short line than this is left free at each end. */
export const TRIM_PER_LENGTH = 0.14

/** An arrowhead is never longer than this share of its line. */
export const HEAD_PER_LENGTH = 0.5

export interface LineShape {
  readonly widthPx: number
  /** Left free at each end. */
  readonly trimPx: number
  readonly headLengthPx: number
  readonly headWidthPx: number
}

interface Drawn {
  readonly widthPx: number
  readonly isHollow: boolean
  readonly isDirected: boolean
}

/**
 * The shape of a line as drawn: those of level none are hairlines, short ones narrower.
 * @param lengthPx of the whole curve, from place to place
 * @param scale of the screen; 1 at the reference size
 */
export function lineShape(drawn: Drawn, lengthPx: number, scale: number): LineShape {
  const trimPx = Math.min(LINE_PX.trim * scale, lengthPx * TRIM_PER_LENGTH)
  const drawnPx = lengthPx - 2 * trimPx
  const wantedPx = drawn.isHollow ? LINE_PX.hollowWidth * scale : drawn.widthPx
  const widthPx = Math.min(wantedPx, drawnPx * WIDTH_PER_LENGTH)
  if (!drawn.isDirected) return { widthPx, trimPx, headLengthPx: 0, headWidthPx: widthPx }
  return {
    widthPx,
    trimPx,
    headLengthPx: Math.min(
      LINE_PX.headLengthBase * scale + LINE_PX.headLengthShare * widthPx,
      drawnPx * HEAD_PER_LENGTH,
    ),
    headWidthPx: LINE_PX.headWidthBase * scale + LINE_PX.headWidthShare * widthPx,
  }
}

/** How much larger than at the reference size everything is drawn that is counted in pixels. */
export function lineScale(screenWidthPx: number): number {
  return levelWidthPx(4, screenWidthPx) / levelWidthPx(4)
}
