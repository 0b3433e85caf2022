import type { ChainIndex } from '@/model/chain-index'
import { isRanked } from '@/model/level'
import { isRelation } from '@/model/relation'
import type { Commodity, CommodityId } from '@/model/schema/commodity'
import type { Evidence, Level } from '@/model/schema/effect'

/** Widths of levels 0…4 on the map, in CSS pixels at the reference size of the stage. */
const LEVEL_WIDTH_PX = [1.5, 3, 5.5, 9, 14] as const

/** A link whose size no source states: thin, and of its own quality. */
const NOT_RATED_WIDTH_PX = 3

/** Screen widths in CSS pixels, and how much lines grow with them: the back row sees levels too. */
const SCREEN_SCALE = [
  [390, 0.75],
  // Narrower ones would be lost from the last row.
  [1024, 0.9],
  // As words on stage do: with the width, and so with the height of a screen of the same shape.
  [1296, 0.9],
  [3840, 3840 / 1440],
] as const

/** The factor for a screen, linear between the steps of the table and constant beyond its ends. */
function screenFactor(screenWidthPx: number): number {
  for (let step = 1; step < SCREEN_SCALE.length; step += 1) {
    const [fromPx, from] = SCREEN_SCALE[step - 1] ?? [0, 1]
    const [toPx, to] = SCREEN_SCALE[step] ?? [0, 1]
    if (screenWidthPx > toPx) continue
    const share = Math.max((screenWidthPx - fromPx) / (toPx - fromPx), 0)
    return from + share * (to - from)
  }
  return SCREEN_SCALE[SCREEN_SCALE.length - 1]?.[1] ?? 1
}

/** @returns the width of a line in CSS pixels; 0 for a link that no source describes */
export function levelWidthPx(level: Level, screenWidthPx = 1440): number {
  if (level === 'not-described') return 0
  const width = isRanked(level) ? LEVEL_WIDTH_PX[level] : NOT_RATED_WIDTH_PX
  return width * screenFactor(screenWidthPx)
}

/** From this width on names grow as lines do: below it they have sizes of their own. */
const NAMES_GROW_FROM_PX = 1800

/** How much larger than their own sizes names and dots are on a screen, so that they keep up with lines. */
export function nameGrowth(screenWidthPx: number): number {
  return Math.max(screenFactor(screenWidthPx) / screenFactor(NAMES_GROW_FROM_PX), 1)
}

/** The same in a hall, where they grow and shrink with a screen of any width. */
export function hallGrowth(screenWidthPx: number): number {
  return screenWidthPx / NAMES_GROW_FROM_PX
}

/**
 * Relations are no flow: their line is thinner than one of the same level, lest the widest shape be
 * the weakest matter, and as wide as the thinnest flow, lest it be lost in a hall.
 */
const RELATION_WIDTH_PX = [1.5, 3, 3.8, 5, 7] as const

/** The width of a link's line: that of its level, of a relation less. */
export function linkWidthPx(
  index: ChainIndex,
  commodity: CommodityId,
  level: Level,
  screenWidthPx = 1440,
): number {
  if (!isRelation(index, commodity) || !isRanked(level)) return levelWidthPx(level, screenWidthPx)
  return RELATION_WIDTH_PX[level] * screenFactor(screenWidthPx)
}

/** How a line is textured, so that commodities are told apart without colour. */
export type Pattern = Commodity['pattern']

export function patternOf({ commodities }: ChainIndex, commodity: CommodityId): Pattern {
  return commodities.get(commodity)?.pattern ?? 'solid'
}

/** How a line is drawn for the strength of its evidence; `none` and `not-rated` have their own. */
export type LineQuality = 'firm' | 'expert' | 'contested' | 'not-rated' | 'none'

/** Said by the article or an authority: firm edges. By experts or the press: a soft edge. Contested: broken. */
export function lineQuality(level: Level, evidence: Evidence): LineQuality {
  if (level === 0 || level === 'not-described') return 'none'
  if (level === 'not-rated') return 'not-rated'
  if (evidence === 'expert' || evidence === 'reported') return 'expert'
  return evidence === 'contested' ? 'contested' : 'firm'
}
