/** Where everything stands, in CSS pixels: one set of numbers for the style sheets and the map. */
export interface Layout {
  readonly kind: 'wide' | 'narrow'
  readonly topPx: number
  readonly leftPx: number
  readonly rightPx: number
  /** The time dock, or on narrow screens the whole sheet. */
  readonly bottomPx: number
  /** Of the names on the map; 1 at a desk. */
  readonly labelScale: number
  /** What the map has to leave free at each side. */
  readonly insets: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/** Under this the two side panels would leave the map less room than they take. */
const WIDE_FROM_PX = 960
const MARGIN_PX = 24
const BANNER_PX = 52
/** Names are read from the back of a hall. */
const STAGE_LABEL_SCALE = 1.35
/** Less shows nothing; on a low screen the banners then lie over the flows. */
const LEAST_MAP_PX = 70
/** The commodities, on the map above the dock. */
const LEGEND_PX = 44
/** What the colours of the states mean: title and steps in a row, in two, or on a phone in three. */
const TINT_PX = { wide: 30, middle: 48, narrow: 64 } as const
/** As in the style sheet. */
const TINT_ROW_FROM_PX = 1_700
const ZOOM_PX = 38

/** What stands on the map besides the flows, and so takes room from them. */
export interface Strips {
  /** Rows of banners under the top bar: what-if, comparison, version of the data. */
  readonly bannerCount: number
  readonly hasTint: boolean
  /** The choice of what to zoom to. */
  readonly hasZoom: boolean
}

export const NO_STRIPS: Strips = { bannerCount: 0, hasTint: false, hasZoom: false }

const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), most))

function tintPx(widthPx: number): number {
  if (widthPx < WIDE_FROM_PX) return TINT_PX.narrow
  return widthPx < TINT_ROW_FROM_PX ? TINT_PX.middle : TINT_PX.wide
}

/** What the banners take, as long as they leave the map something. */
function bannersPx({ bannerCount }: Strips, freePx: number): number {
  return Math.max(Math.min(bannerCount * BANNER_PX, freePx - LEAST_MAP_PX), 0)
}

/**
 * @param widthPx and heightPx of the window
 */
export function layOutScreen(widthPx: number, heightPx: number, strips: Strips): Layout {
  const rowsPx = (strips.hasTint ? tintPx(widthPx) : 0) + (strips.hasZoom ? ZOOM_PX : 0)
  if (widthPx < WIDE_FROM_PX) {
    const bottomPx = clamp(heightPx * 0.54, 300, heightPx - 180)
    const bannerPx = bannersPx(strips, heightPx - 60 - bottomPx - rowsPx)
    return {
      kind: 'narrow',
      topPx: 60,
      leftPx: 0,
      rightPx: 0,
      bottomPx,
      labelScale: 1,
      insets: { top: 60 + bannerPx, right: 8, bottom: bottomPx + rowsPx, left: 8 },
    }
  }
  const topPx = 68
  const leftPx = clamp(widthPx * 0.228, 280, 400)
  const rightPx = clamp(widthPx * 0.224, 280, 400)
  const bottomPx = clamp(heightPx * 0.385, 290, 450)
  const bannerPx = bannersPx(strips, heightPx - topPx - bottomPx - LEGEND_PX - rowsPx)
  return {
    kind: 'wide',
    topPx,
    leftPx,
    rightPx,
    bottomPx,
    labelScale: 1,
    insets: {
      top: topPx + bannerPx,
      right: rightPx + 2 * MARGIN_PX,
      bottom: bottomPx + LEGEND_PX + rowsPx,
      left: leftPx + 2 * MARGIN_PX,
    },
  }
}

/** On stage the map has the whole screen but for the caption over its foot, and what the colours mean. */
export function layOutStage(widthPx: number, heightPx: number, hasTint: boolean): Layout {
  const isNarrow = widthPx < WIDE_FROM_PX
  const sidePx = isNarrow ? 8 : clamp(widthPx * 0.05, 24, 120)
  const topPx =
    clamp(heightPx * 0.04, 16, 56) + (hasTint ? (isNarrow ? TINT_PX.narrow : TINT_PX.wide) : 0)
  const footPx = clamp(heightPx * (isNarrow ? 0.46 : 0.33), 220, 420)
  return {
    kind: isNarrow ? 'narrow' : 'wide',
    topPx: 0,
    leftPx: 0,
    rightPx: 0,
    bottomPx: 0,
    labelScale: isNarrow ? 1 : STAGE_LABEL_SCALE,
    insets: { top: topPx, right: sidePx, bottom: footPx, left: sidePx },
  }
}

export interface FreeSize {
  readonly width: number
  readonly height: number
}

/** The part of the map that nothing covers. */
export function freeSize({ insets }: Layout, widthPx: number, heightPx: number): FreeSize {
  return {
    width: Math.max(widthPx - insets.left - insets.right, LEAST_MAP_PX),
    height: Math.max(heightPx - insets.top - insets.bottom, LEAST_MAP_PX),
  }
}

/** The layout as custom properties, for the style sheets. */
export function frameStyle({ topPx, leftPx, rightPx, bottomPx }: Layout) {
  return {
    '--top': `${topPx}px`,
    '--left': `${leftPx}px`,
    '--right': `${rightPx}px`,
    '--bottom': `${bottomPx}px`,
  }
}
