import type { Camera } from '@/store/view-state'
import type { Insets, ScreenSize } from './fit-camera'
import type { InsetRegion } from './inset-region'
import { lngLatOf, type MercatorPoint, WORLD_PX } from './mercator'
import type { Rect } from './oriented-box'
import type { Project, ScreenPoint } from './screen-curve'

/** Where the cut-out stands, and what it shows. */
export interface InsetFrame {
  /** On the map, in pixels. */
  readonly rect: Rect
  /** Its middle is that of the rectangle. */
  readonly camera: Camera
  /** Points of the flat world; null where they are out of the frame. */
  readonly project: Project
  readonly pxPerUnit: number
  /** What it shows of the flat world. */
  readonly bounds: {
    readonly minX: number
    readonly maxX: number
    readonly minY: number
    readonly maxY: number
  }
}

/** As large as it is wanted, and the least at which its names can be read. */
const WIDTH_MAX_PX = 660
const LEAST = { width: 340, height: 260 } as const
/** The right half of the free area, nearly: the empty ocean is what is cut short. */
const SHARE_MAX = { width: 0.45, height: 0.97 } as const
/** A border runs from west to east: more height than this shows nothing more. */
const HEIGHT_PER_WIDTH_MAX = 1.1
/** From the edges of the free area. */
const MARGIN_PX = 12
/** Round the places, for their names; more at the left, where lines come in from the sea. */
const ROOM_PX = { left: 104, right: 84, top: 22, bottom: 44 } as const
/** Lines reach so far beyond the frame, under its band. */
export const BAND_PX = 7

/** A larger screen has a larger one. */
function sizeIn(freeWidth: number, freeHeight: number, scale: number): ScreenSize | null {
  const width = Math.min(WIDTH_MAX_PX * scale, freeWidth * SHARE_MAX.width)
  const height = Math.min(width * HEIGHT_PER_WIDTH_MAX, freeHeight * SHARE_MAX.height - MARGIN_PX)
  return width >= LEAST.width && height >= LEAST.height ? { width, height } : null
}

/** Where a cut-out would stand; null where there is no room for it. */
export function insetRect(size: ScreenSize, insets: Insets, scale: number): Rect | null {
  const freeWidth = size.width - insets.left - insets.right
  const freeHeight = size.height - insets.top - insets.bottom
  const inset = sizeIn(freeWidth, freeHeight, scale)
  if (!inset) return null
  const right = size.width - insets.right - MARGIN_PX
  const bottom = size.height - insets.bottom - MARGIN_PX
  return { left: right - inset.width, top: bottom - inset.height, right, bottom }
}

function boundsOf(points: readonly MercatorPoint[]) {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return {
    minX: Math.min(...xs),
    maxX: Math.max(...xs),
    minY: Math.min(...ys),
    maxY: Math.max(...ys),
  }
}

/** What a rectangle shows of a region: all of it, as large as it fits. */
function frameIn(rect: Rect, region: InsetRegion, scale: number): InsetFrame {
  const room = Math.max(scale, 1)
  const { minX, maxX, minY, maxY } = boundsOf(region.points)
  const [width, height] = [rect.right - rect.left, rect.bottom - rect.top]
  const worldPx = Math.min(
    (width - (ROOM_PX.left + ROOM_PX.right) * room) / Math.max(maxX - minX, 1e-6),
    (height - (ROOM_PX.top + ROOM_PX.bottom) * room) / Math.max(maxY - minY, 1e-6),
  )
  const centre = {
    x: (minX + maxX) / 2 + ((ROOM_PX.right - ROOM_PX.left) * room) / 2 / worldPx,
    y: (minY + maxY) / 2 + ((ROOM_PX.bottom - ROOM_PX.top) * room) / 2 / worldPx,
  }
  const middle: ScreenPoint = { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 }
  const [lng, lat] = lngLatOf(centre)
  return {
    rect,
    camera: { zoom: Math.log2(worldPx / WORLD_PX), lng, lat, bearing: 0, pitch: 0 },
    pxPerUnit: worldPx,
    bounds: {
      minX: centre.x - width / 2 / worldPx,
      maxX: centre.x + width / 2 / worldPx,
      minY: centre.y - height / 2 / worldPx,
      maxY: centre.y + height / 2 / worldPx,
    },
    project: ({ x, y }) => {
      const at = {
        x: middle.x + (x - centre.x) * worldPx,
        y: middle.y + (y - centre.y) * worldPx,
      }
      const isOut =
        at.x < rect.left - BAND_PX ||
        at.x > rect.right + BAND_PX ||
        at.y < rect.top - BAND_PX ||
        at.y > rect.bottom + BAND_PX
      return isOut ? null : at
    },
  }
}

/**
 * Where a region's cut-out stands on a map: at the right of what is left free.
 * @param scale of the screen
 * @returns null where there is no room for it
 */
export function placeInset(
  region: InsetRegion,
  size: ScreenSize,
  insets: Insets,
  scale: number,
): InsetFrame | null {
  const rect = insetRect(size, insets, scale)
  return rect && frameIn(rect, region, scale)
}

/** All of a map but what lies in a rectangle. */
export function insetsAround({ left, top, right, bottom }: Rect, size: ScreenSize): Insets {
  return { left, top, right: size.width - right, bottom: size.height - bottom }
}

/** What is left for the whole map beside a cut-out. */
export function besideInset(rect: Rect | null, insets: Insets): Insets {
  if (!rect) return insets
  return { ...insets, right: insets.right + rect.right - rect.left + MARGIN_PX }
}
