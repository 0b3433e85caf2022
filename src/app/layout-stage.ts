import { nameGrowth } from '@/look/scales'
import { clamp, type Layout, TINT_PX, WIDE_FROM_PX } from './layout'

/** Of the width of a stage, for an outcome beside the map. */
const STAGE_CHART_SHARE = 0.46
/** Up to this width it covers the map, as its style sheet has it: 47.5em. */
const CHART_COVERS_TO_PX = 760
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
  // On a wall they have grown by themselves.
  const deskPx = widthPx < 1800 ? DESK_NAME_PX.upTo1800 : DESK_NAME_PX.wider * nameGrowth(widthPx)
  return Math.max((HALL_NAME_SHARE * Math.min(widthPx, heightPx)) / deskPx, 1)
}

/** On stage the map has the whole screen but for the words at its foot, what the colours mean, and an outcome beside it. */
export function layOutStage(widthPx: number, heightPx: number, room: StageRoom): Layout {
  const isNarrow = widthPx < WIDE_FROM_PX
  const sidePx = isNarrow ? 8 : clamp(widthPx * 0.03, 24, 120)
  const isBeside = room.hasChart && widthPx > CHART_COVERS_TO_PX
  const chartPx = isBeside ? Math.round(widthPx * STAGE_CHART_SHARE) : 0
  // Beside an outcome the words on the colours break into two lines.
  const hallTintPx = Math.round(heightPx * (chartPx > 0 ? 0.1 : 0.06))
  const tintPx = room.hasTint ? (isNarrow && chartPx === 0 ? TINT_PX.narrow : hallTintPx) : 0
  const topPx = clamp(heightPx * 0.04, 16, 90) + tintPx
  const wantedPx = room.footPx > 0 ? room.footPx - FADE_PX : heightPx * (isNarrow ? 0.46 : 0.36)
  const footPx = clamp(wantedPx, 80, heightPx * 0.62 - topPx)
  return {
    kind: isNarrow ? 'narrow' : 'wide',
    topPx: 0,
    leftPx: 0,
    headPx: 0,
    effectsPx: 0,
    hasThroats: false,
    rightPx: 0,
    bottomPx: 0,
    labelScale: isNarrow ? 1 : hallScale(widthPx, heightPx),
    wordScale: 1,
    insets: { top: topPx, right: sidePx + chartPx, bottom: footPx, left: sidePx },
    corner: null,
  }
}
