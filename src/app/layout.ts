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
  /** What the map has to leave free at each side. */
  readonly insets: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/** Under this a headline would leave the map less room than it takes. */
const WIDE_FROM_PX = 960
/** Under this a sheet from below would leave the map a strip. */
const COLUMN_UNDER_PX = 500
const MARGIN_PX = 24
const BANNER_PX = 52
/** Of the width of a stage, for an outcome beside the map. */
const STAGE_CHART_SHARE = 0.46
/** Less shows nothing; on a low screen the banners then lie over the flows. */
const LEAST_MAP_PX = 70
/** What the colours of the states mean: title and steps in a row, in two, or on a phone in three. */
const TINT_PX = { wide: 30, middle: 48, narrow: 64 } as const
/** As in the style sheet. */
const TINT_ROW_FROM_PX = 1_700
const ZOOM_PX = 38

const TOP_PX = { wide: 64, small: 56 } as const
/** The head of the dock, the years and the marks; its lanes come below. */
const DOCK_PX = { wide: 160, lane: 28 } as const
const COLUMN_PX = 320
/** How high the sheet stands: a look, half of the screen, all of it. */
const SHEET_PX = { peek: 214, half: 0.56, rest: 60 } as const

/** What stands on the map besides the flows, and so takes room from them. */
export interface Strips {
  /** Rows of banners under the top bar: what-if, comparison, version of the data. */
  readonly bannerCount: number
  readonly hasTint: boolean
  /** The choice of what to zoom to. */
  readonly hasZoom: boolean
}

export const NO_STRIPS: Strips = { bannerCount: 0, hasTint: false, hasZoom: false }

/** What somebody has opened. */
export interface Opened {
  /** What is inspected, or a list beside the map. */
  readonly hasPanel: boolean
  /** Lanes of the dock while it is low; null: all of them are unfolded. */
  readonly laneCount: number | null
  readonly sheet: 'peek' | 'half' | 'full'
}

export const NOTHING_OPEN: Opened = { hasPanel: false, laneCount: 3, sheet: 'peek' }

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
  const bannerPx = bannersPx(strips, heightPx - topPx - coveredPx - rowsPx)
  return {
    kind: 'narrow',
    topPx,
    leftPx: 0,
    rightPx: 0,
    bottomPx,
    labelScale: 1,
    insets: { top: topPx + bannerPx, right: 8, bottom: coveredPx + rowsPx, left: 8 },
  }
}

function layOutColumn(widthPx: number, heightPx: number, strips: Strips): Layout {
  const topPx = TOP_PX.small
  const leftPx = Math.min(COLUMN_PX, Math.round(widthPx * 0.45))
  const rowsPx = strips.hasZoom ? ZOOM_PX : 0
  const bannerPx = bannersPx(strips, heightPx - topPx - rowsPx)
  return {
    kind: 'column',
    topPx,
    leftPx,
    rightPx: 0,
    bottomPx: 0,
    labelScale: 1,
    insets: { top: topPx + bannerPx, right: 8, bottom: 8 + rowsPx, left: leftPx + 8 },
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
    if (isLow) return layOutColumn(widthPx, heightPx, strips)
    return layOutSmall(widthPx, heightPx, strips, opened.sheet)
  }
  const topPx = TOP_PX.wide
  const leftPx = clamp(widthPx * 0.24, 290, 420)
  const panelPx = clamp(widthPx * 0.25, 300, 420)
  const lanesPx = (opened.laneCount ?? 0) * DOCK_PX.lane
  const bottomPx =
    opened.laneCount === null
      ? clamp(heightPx * 0.5, 320, 620)
      : Math.min(DOCK_PX.wide + lanesPx, Math.round(heightPx * 0.4))
  const rowsPx = (strips.hasTint ? tintPx(widthPx) : 0) + (strips.hasZoom ? ZOOM_PX : 0)
  const bannerPx = bannersPx(strips, heightPx - topPx - bottomPx - rowsPx)
  return {
    kind: 'wide',
    topPx,
    leftPx,
    rightPx: opened.hasPanel ? panelPx : 0,
    bottomPx,
    labelScale: 1,
    insets: {
      top: topPx + bannerPx,
      right: opened.hasPanel ? panelPx + 2 * MARGIN_PX : MARGIN_PX,
      bottom: bottomPx + rowsPx,
      left: leftPx + 2 * MARGIN_PX,
    },
  }
}

/** Of the height of a hall's screen: names on the map, read from the last row. */
const HALL_NAME_SHARE = 0.0255
/** How large the style sheet of the map sets them at a desk, by the width of the screen. */
const DESK_NAME_PX = { upTo1800: 12.5, wider: 14 } as const
/** Over the words at the foot the map fades; names keep off all but the edge of that. */
const FADE_PX = 10

/** What stands on stage beside the map. */
export interface StageRoom {
  readonly hasTint: boolean
  /** The words at the foot, as they stand; 0 before they are laid out. */
  readonly footPx: number
  /** An outcome stands at the right of the map. */
  readonly hasChart: boolean
}

export const EMPTY_STAGE: StageRoom = { hasTint: false, footPx: 0, hasChart: false }

/** How much larger than at a desk names are on stage: a share of the height, whatever the screen. */
function hallScale(widthPx: number, heightPx: number): number {
  const deskPx = widthPx < 1800 ? DESK_NAME_PX.upTo1800 : DESK_NAME_PX.wider
  return Math.max((HALL_NAME_SHARE * Math.min(widthPx, heightPx)) / deskPx, 1)
}

/** On stage the map has the whole screen but for the words at its foot, what the colours mean, and an outcome beside it. */
export function layOutStage(widthPx: number, heightPx: number, room: StageRoom): Layout {
  const isNarrow = widthPx < WIDE_FROM_PX
  const sidePx = isNarrow ? 8 : clamp(widthPx * 0.03, 24, 120)
  const chartPx = room.hasChart && !isNarrow ? Math.round(widthPx * STAGE_CHART_SHARE) : 0
  // Beside an outcome the words on the colours break into two lines.
  const hallTintPx = Math.round(heightPx * (chartPx > 0 ? 0.1 : 0.06))
  const tintPx = room.hasTint ? (isNarrow ? TINT_PX.narrow : hallTintPx) : 0
  const topPx = clamp(heightPx * 0.04, 16, 90) + tintPx
  const wantedPx = room.footPx > 0 ? room.footPx - FADE_PX : heightPx * (isNarrow ? 0.46 : 0.36)
  const footPx = clamp(wantedPx, 80, heightPx * 0.62 - topPx)
  return {
    kind: isNarrow ? 'narrow' : 'wide',
    topPx: 0,
    leftPx: 0,
    rightPx: 0,
    bottomPx: 0,
    labelScale: isNarrow ? 1 : hallScale(widthPx, heightPx),
    insets: { top: topPx, right: sidePx + chartPx, bottom: footPx, left: sidePx },
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
    '--panel-room': `${rightPx > 0 ? rightPx + MARGIN_PX : 0}px`,
  }
}
