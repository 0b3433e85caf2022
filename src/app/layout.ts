import type { Rect } from '@/drawing/oriented-box'
import type { CameraRoom } from './camera-room'

/** Where everything stands, in CSS pixels: one set of numbers for the style sheets and the map. */
export interface Layout {
  /**
   * `wide`: the headline on the map, the dock below it. `narrow`: a sheet from below. `column`: the
   * sheet as a column at the left, where a low screen has no room for one below.
   */
  readonly kind: 'wide' | 'narrow' | 'column'
  readonly topPx: number
  /** The headline, or the sheet of a low screen. */
  readonly leftPx: number
  /** The panel that something opened; 0 while nothing has. */
  readonly rightPx: number
  /** The time dock, or on narrow screens the whole sheet. */
  readonly bottomPx: number
  /** Of the names on the map; 1 at a desk. */
  readonly labelScale: number
  /** Of the words of the headline and of an open panel; 1 but on a wall. */
  readonly wordScale: number
  /** What the map has to leave free at each side. */
  readonly insets: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** What lies over a corner of the rest; names keep off it. */
  readonly corner: Rect | null
}

/** Under this a headline would leave the map less room than it takes. */
export const WIDE_FROM_PX = 960
/** Under this a sheet from below would leave the map a strip. */
const COLUMN_UNDER_PX = 500
const MARGIN_PX = 24
/** Less shows nothing. */
const LEAST_MAP_PX = 70
/**
 * What the colours of the states mean: title and steps in a row beside the choices of the map, in two
 * rows over those, or on a phone in three.
 */
export const TINT_PX = { wide: 30, middle: 90, narrow: 64 } as const
/** As in the style sheet. */
const TINT_ROW_FROM_PX = 1_700
const ZOOM_PX = 38
/** From this width on the areas to zoom to stand beside the choices of the map; as in the style sheet. */
const ZOOM_BESIDE_PX = 900

/** The choices of the map, in its lower right corner; about as wide as in the style sheet. */
const CHOICES_PX = { width: 400, height: 34, margin: 14 } as const

const TOP_PX = { wide: 64, small: 56 } as const
/** The head of the dock, the years and the marks; its lanes come below. */
const DOCK_PX = { wide: 160, lane: 34 } as const
const COLUMN_PX = 320
/** Less would cut words off; then the map makes room, as where a page is magnified four times. */
const LEAST_COLUMN_PX = 224
/** From this size of a window on nobody sits near it, and words grow with it, up to a limit. */
const WALL = { widthPx: 2_560, heightPx: 1_440, most: 1.6 } as const
/** How high the sheet stands: a look, half of the screen, all of it. */
const SHEET_PX = { peek: 214, half: 0.56, rest: 60 } as const

/** What stands on the map besides the flows, and so takes room from them; banners lie over it, lest it move with them. */
export interface Strips {
  readonly hasTint: boolean
  /** The choice of what to zoom to. */
  readonly hasZoom: boolean
}

export const NO_STRIPS: Strips = { hasTint: false, hasZoom: false }

/** What somebody has opened. */
export interface Opened {
  /** What is inspected, or a list beside the map. */
  readonly hasPanel: boolean
  /** Lanes of the dock while it is low; null: all of them are unfolded. */
  readonly laneCount: number | null
  readonly sheet: 'peek' | 'half' | 'full'
}

export const NOTHING_OPEN: Opened = { hasPanel: false, laneCount: 3, sheet: 'peek' }

/** To whole pixels. */
export const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), most))

function tintPx(widthPx: number): number {
  if (widthPx < WIDE_FROM_PX) return TINT_PX.narrow
  return widthPx < TINT_ROW_FROM_PX ? TINT_PX.middle : TINT_PX.wide
}

/** The colours of states stand over the choices of the map anyway, and so does what is over them. */
function zoomPx({ hasTint }: Strips, stripPx: number): number {
  return hasTint || stripPx > ZOOM_BESIDE_PX ? ZOOM_PX : 2 * ZOOM_PX
}

function sheetPx(sheet: Opened['sheet'], heightPx: number): number {
  const peekPx = Math.min(SHEET_PX.peek, heightPx - TOP_PX.small - LEAST_MAP_PX)
  if (sheet === 'peek') return peekPx
  if (sheet === 'full') return heightPx - SHEET_PX.rest
  return clamp(heightPx * SHEET_PX.half, peekPx, heightPx - TOP_PX.small - LEAST_MAP_PX)
}

function layOutSmall(
  widthPx: number,
  heightPx: number,
  strips: Strips,
  sheet: Opened['sheet'],
): Layout {
  const rowsPx = (strips.hasTint ? tintPx(widthPx) : 0) + (strips.hasZoom ? ZOOM_PX : 0)
  const topPx = TOP_PX.small
  const bottomPx = sheetPx(sheet, heightPx)
  // A sheet over the whole map leaves what is under it as it was.
  const coveredPx = sheet === 'full' ? sheetPx('half', heightPx) : bottomPx
  return {
    kind: 'narrow',
    topPx,
    leftPx: 0,
    rightPx: 0,
    bottomPx,
    labelScale: 1,
    wordScale: 1,
    insets: { top: topPx, right: 8, bottom: coveredPx + rowsPx, left: 8 },
    corner: null,
  }
}

function layOutColumn(widthPx: number, strips: Strips): Layout {
  const topPx = TOP_PX.small
  const leftPx = clamp(widthPx * 0.45, Math.min(LEAST_COLUMN_PX, widthPx), COLUMN_PX)
  const rowsPx = strips.hasZoom ? ZOOM_PX : 0
  return {
    kind: 'column',
    topPx,
    leftPx,
    rightPx: 0,
    bottomPx: 0,
    labelScale: 1,
    wordScale: 1,
    insets: { top: topPx, right: 8, bottom: 8 + rowsPx, left: leftPx + 8 },
    corner: null,
  }
}

function choicesCorner(right: number, floor: number): Rect {
  const { width, height, margin } = CHOICES_PX
  const bottom = floor - margin
  return { left: right - width, top: bottom - height, right, bottom }
}

/** What is said of two maps, over the upper one of a wide window. */
const COMPARISON_PX = 56

/**
 * Of two maps, one over the other in equal halves: where they begin, and what lies over the corner of the lower one as
 * that one measures it.
 */
export function layOutTwoMaps({ insets, corner }: Pick<Layout, 'insets' | 'corner'>): {
  readonly topPx: number
  readonly corner: Rect | null
} {
  if (!corner) return { topPx: insets.top, corner }
  const topPx = insets.top + COMPARISON_PX
  const floorPx = corner.bottom + CHOICES_PX.margin
  const lowerPx = Math.round((topPx + floorPx) / 2)
  return {
    topPx,
    corner: { ...corner, top: corner.top - lowerPx, bottom: corner.bottom - lowerPx },
  }
}

/**
 * @param widthPx and heightPx of the window
 */
export function layOutScreen(
  widthPx: number,
  heightPx: number,
  strips: Strips,
  opened: Opened = NOTHING_OPEN,
): Layout {
  if (widthPx < WIDE_FROM_PX) {
    const isLow = heightPx < COLUMN_UNDER_PX && widthPx > heightPx
    if (isLow) return layOutColumn(widthPx, strips)
    return layOutSmall(widthPx, heightPx, strips, opened.sheet)
  }
  const topPx = TOP_PX.wide
  const wall = Math.min(widthPx / WALL.widthPx, heightPx / WALL.heightPx, WALL.most)
  const wordScale = Math.max(wall, 1)
  const leftPx = Math.round(clamp(widthPx * 0.24, 290, 420) * wordScale)
  const panelPx = Math.round(clamp(widthPx * 0.25, 300, 420) * wordScale)
  const lanesPx = (opened.laneCount ?? 0) * DOCK_PX.lane
  const bottomPx =
    opened.laneCount === null
      ? clamp(heightPx * 0.5, 320, 620)
      : Math.min(DOCK_PX.wide + lanesPx, Math.round(heightPx * 0.4))
  const stripPx = widthPx - leftPx - (opened.hasPanel ? panelPx + MARGIN_PX : 0) - 3 * MARGIN_PX
  const rowsPx =
    (strips.hasTint ? tintPx(widthPx) : 0) + (strips.hasZoom ? zoomPx(strips, stripPx) : 0)
  const rightInsetPx = opened.hasPanel ? panelPx + 2 * MARGIN_PX : MARGIN_PX
  return {
    kind: 'wide',
    topPx,
    leftPx,
    rightPx: opened.hasPanel ? panelPx : 0,
    bottomPx,
    labelScale: 1,
    wordScale,
    insets: {
      top: topPx,
      right: rightInsetPx,
      bottom: bottomPx + rowsPx,
      left: leftPx + 2 * MARGIN_PX,
    },
    corner: choicesCorner(widthPx - rightInsetPx, heightPx - bottomPx),
  }
}

/** The part of the map that nothing covers. */
export function freeRoom({ insets }: Layout, widthPx: number, heightPx: number): CameraRoom {
  return {
    width: Math.max(widthPx - insets.left - insets.right, LEAST_MAP_PX),
    height: Math.max(heightPx - insets.top - insets.bottom, LEAST_MAP_PX),
  }
}

/** The layout as custom properties, for the style sheets. */
export function frameStyle({ topPx, leftPx, rightPx, bottomPx, wordScale }: Layout) {
  return {
    '--top': `${topPx}px`,
    '--left': `${leftPx}px`,
    '--right': `${rightPx}px`,
    '--bottom': `${bottomPx}px`,
    '--words': `${wordScale}`,
    '--panel-room': `${rightPx > 0 ? rightPx + MARGIN_PX : 0}px`,
  }
}
