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
  /** The sentence on paper between the top and the map of a small screen; 0 where it stands elsewhere. */
  readonly headPx: number
  /** What it did, over the foot of that map. */
  readonly effectsPx: number
  /** The slider of a small screen stands over its throats. */
  readonly hasThroats: boolean
  /** The headline, or the sheet of a low screen. */
  readonly leftPx: number
  /** The panel that something opened beside a text; on a map it takes the place of the headline, and this is 0. */
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
export const MARGIN_PX = 24
/** Less shows nothing. */
export const LEAST_MAP_PX = 70
/** What the colours of the states mean: title and steps in a row, in two rows, or on a phone in three. */
export const TINT_PX = { wide: 30, middle: 52, narrow: 64 } as const
/** As in the style sheet. */
const TINT_ROW_FROM_PX = 1_700
export const ZOOM_PX = 38
export const TOP_PX = { wide: 64, small: 56 } as const
/** What stands on the map besides the flows, and so takes room from them; banners lie over it, lest it move with them. */
export interface Strips {
  readonly hasTint: boolean
  /** The choice of what to zoom to. */
  readonly hasZoom: boolean
  /** What last happened is told on the map rather than in a text. */
  readonly isTold: boolean
}

export const NO_STRIPS: Strips = { hasTint: false, hasZoom: false, isTold: true }

/** What somebody has opened. */
export interface Opened {
  /** What is inspected, or a list beside a text. */
  readonly hasPanel: boolean
  /** Lanes of the dock while it is low; null: all of them are unfolded. */
  readonly laneCount: number | null
  /** The first outcome stands under the few lanes. */
  readonly hasOutcome: boolean
  /** What is imagined or compared, in the sheet of a small screen. */
  readonly hasStrips: boolean
  readonly sheet: 'peek' | 'half' | 'full'
}

export const NOTHING_OPEN: Opened = {
  hasPanel: false,
  laneCount: 3,
  hasOutcome: true,
  hasStrips: false,
  sheet: 'peek',
}

/** To whole pixels. */
export const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), most))

export function tintPx(widthPx: number): number {
  if (widthPx < WIDE_FROM_PX) return TINT_PX.narrow
  return widthPx < TINT_ROW_FROM_PX ? TINT_PX.middle : TINT_PX.wide
}

/** The part of the map that nothing covers. */
export function freeRoom({ insets }: Layout, widthPx: number, heightPx: number): CameraRoom {
  return {
    width: Math.max(widthPx - insets.left - insets.right, LEAST_MAP_PX),
    height: Math.max(heightPx - insets.top - insets.bottom, LEAST_MAP_PX),
  }
}

/** The layout as custom properties, for the style sheets. */
export function frameStyle(layout: Layout) {
  const { topPx, headPx, effectsPx, leftPx, rightPx, bottomPx, wordScale, insets } = layout
  return {
    '--top': `${topPx}px`,
    '--head': `${headPx}px`,
    '--effects': `${effectsPx}px`,
    '--left': `${leftPx}px`,
    '--map-left': `${insets.left}px`,
    '--right': `${rightPx}px`,
    '--bottom': `${bottomPx}px`,
    '--words': `${wordScale}`,
    '--panel-room': `${rightPx > 0 ? rightPx + MARGIN_PX : 0}px`,
  }
}
