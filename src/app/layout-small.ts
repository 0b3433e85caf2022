import {
  clamp,
  type Layout,
  LEAST_MAP_PX,
  type Opened,
  type Strips,
  TOP_PX,
  tintPx,
  ZOOM_PX,
} from './layout'

/** How high the sheet stands: a look, half of the screen, all of it. */
const SHEET_PX = { half: 0.56, rest: 60 } as const
/**
 * A look: day and slider over the doors, with the throats where a screen is high enough, or on the lowest with the
 * sentence, which has no room over the map there.
 */
const PEEK_PX = { throats: 240, slider: 168, sentence: 214 } as const
const THROATS_FROM_HEIGHT_PX = 700
/** While the sheet lies low: the sentence over the map, and what it did at the map's foot. */
const TOLD_PX = {
  head: 98,
  headFromHeight: 600,
  effects: 116,
  /** Of it; the rest lies over the ocean in the south, where no line but the lowest runs. */
  effectsKept: 44,
  effectsFromHeight: 760,
} as const

function peekPx(heightPx: number, isTold: boolean): number {
  if (!isTold) return Math.min(PEEK_PX.sentence, heightPx - TOP_PX.small - LEAST_MAP_PX)
  return heightPx < THROATS_FROM_HEIGHT_PX ? PEEK_PX.slider : PEEK_PX.throats
}

function raisedPx(sheet: 'half' | 'full', heightPx: number): number {
  if (sheet === 'full') return heightPx - SHEET_PX.rest
  const mostPx = heightPx - TOP_PX.small - LEAST_MAP_PX
  return clamp(heightPx * SHEET_PX.half, Math.min(PEEK_PX.sentence, mostPx), mostPx)
}

/** A phone or a tablet: a sheet from below, and while it lies low the sentence on paper over the map. */
export function layOutSmall(
  widthPx: number,
  heightPx: number,
  strips: Strips,
  { sheet, hasStrips }: Pick<Opened, 'sheet' | 'hasStrips'>,
): Layout {
  const rowsPx = (strips.hasTint ? tintPx(widthPx) : 0) + (strips.hasZoom ? ZOOM_PX : 0)
  const topPx = TOP_PX.small
  const isTold = strips.isTold && heightPx >= TOLD_PX.headFromHeight
  const restPx = peekPx(heightPx, isTold)
  const isLow = sheet === 'peek'
  const headPx = isLow && isTold ? TOLD_PX.head : 0
  const hasEffects = headPx > 0 && rowsPx === 0 && heightPx >= TOLD_PX.effectsFromHeight
  // Strips in the sheet lie over the map, lest it move with them.
  const stripsPx = hasStrips ? Math.max(restPx, PEEK_PX.sentence) : restPx
  const bottomPx = isLow ? stripsPx : raisedPx(sheet, heightPx)
  // A sheet over the whole map leaves what is under it as it was.
  const coveredPx = isLow ? restPx : raisedPx('half', heightPx)
  return {
    kind: 'narrow',
    topPx,
    headPx,
    effectsPx: hasEffects ? TOLD_PX.effects : 0,
    hasThroats: headPx > 0 && heightPx >= THROATS_FROM_HEIGHT_PX,
    leftPx: 0,
    rightPx: 0,
    bottomPx,
    labelScale: 1,
    wordScale: 1,
    insets: {
      top: topPx + headPx,
      right: 8,
      bottom: coveredPx + rowsPx + (hasEffects ? TOLD_PX.effectsKept : 0),
      left: 8,
    },
    corner: null,
  }
}
