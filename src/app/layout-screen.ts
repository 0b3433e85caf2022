import type { Rect } from '@/drawing/oriented-box'
import {
  clamp,
  type Layout,
  MARGIN_PX,
  NOTHING_OPEN,
  type Opened,
  type Strips,
  TOP_PX,
  tintPx,
  WIDE_FROM_PX,
  ZOOM_PX,
} from './layout'
import { layOutSmall } from './layout-small'

/** Under this a sheet from below would leave the map a strip. */
const COLUMN_UNDER_PX = 500
/** What the marks on lines mean, at the foot of a wide map; about as large as in the style sheet. */
const MARKS_PX = { width: 600, height: 30 } as const
/** The head of the dock, the years and the marks; its lanes come below. */
const DOCK_PX = { wide: 160, lane: 34, outcome: 40 } as const
const COLUMN_PX = 320
/** Less would cut words off; then the map makes room, as where a page is magnified four times. */
const LEAST_COLUMN_PX = 224
/** From this size of a window on nobody sits near it, and words grow with it, up to a limit. */
const WALL = { widthPx: 2_560, heightPx: 1_440, most: 1.6 } as const

function layOutColumn(widthPx: number, strips: Strips): Layout {
  const topPx = TOP_PX.small
  const leftPx = clamp(widthPx * 0.45, Math.min(LEAST_COLUMN_PX, widthPx), COLUMN_PX)
  const rowsPx = strips.hasZoom ? ZOOM_PX : 0
  return {
    kind: 'column',
    topPx,
    headPx: 0,
    effectsPx: 0,
    hasThroats: false,
    leftPx,
    rightPx: 0,
    bottomPx: 0,
    labelScale: 1,
    wordScale: 1,
    insets: { top: topPx, right: 8, bottom: 8 + rowsPx, left: leftPx + 8 },
    corner: null,
  }
}

function marksCorner(left: number, bottom: number): Rect {
  return { left, top: bottom - MARKS_PX.height, right: left + MARKS_PX.width, bottom }
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
  const lowerPx = Math.round((topPx + corner.bottom) / 2)
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
    return layOutSmall(widthPx, heightPx, strips, opened)
  }
  const topPx = TOP_PX.wide
  const wall = Math.min(widthPx / WALL.widthPx, heightPx / WALL.heightPx, WALL.most)
  const wordScale = Math.max(wall, 1)
  const leftPx = Math.round(clamp(widthPx * 0.24, 290, 420) * wordScale)
  const panelPx = Math.round(clamp(widthPx * 0.25, 300, 420) * wordScale)
  const lanesPx = (opened.laneCount ?? 0) * DOCK_PX.lane + (opened.hasOutcome ? DOCK_PX.outcome : 0)
  const bottomPx =
    opened.laneCount === null
      ? clamp(heightPx * 0.5, 320, 620)
      : Math.min(DOCK_PX.wide + lanesPx, Math.round(heightPx * 0.42))
  const stripsPx = (strips.hasTint ? tintPx(widthPx) : 0) + (strips.hasZoom ? ZOOM_PX : 0)
  const rowsPx = stripsPx === 0 ? 0 : stripsPx + MARKS_PX.height
  const rightInsetPx = opened.hasPanel ? panelPx + 2 * MARGIN_PX : MARGIN_PX
  const leftInsetPx = leftPx + 2 * MARGIN_PX
  return {
    kind: 'wide',
    topPx,
    headPx: 0,
    effectsPx: 0,
    hasThroats: false,
    leftPx,
    rightPx: opened.hasPanel ? panelPx : 0,
    bottomPx,
    labelScale: 1,
    wordScale,
    insets: {
      top: topPx,
      right: rightInsetPx,
      bottom: bottomPx + rowsPx,
      left: leftInsetPx,
    },
    corner: marksCorner(leftInsetPx, heightPx - bottomPx),
  }
}
