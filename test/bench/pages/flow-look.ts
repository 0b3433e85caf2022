import { type Rgb, rgbOf } from '@/drawing/flow-style'
import { levelWidthPx, type Pattern } from '@/look/scales'
import type { CommodityId } from '@/model/schema/commodity'
import type { SyntheticFlow } from '../synthetic/flows'

interface Look {
  readonly colour: string
  readonly pattern: Pattern
}

const LOOKS: Readonly<Record<CommodityId, Look>> = {
  a: { colour: '#277aba', pattern: 'dots' },
  b: { colour: '#a82c16', pattern: 'solid' },
  c: { colour: '#a87000', pattern: 'dashes' },
  d: { colour: '#9457ad', pattern: 'chain' },
  e: { colour: '#0c8263', pattern: 'bars' },
}

const lookOf = (commodity: CommodityId): Look =>
  LOOKS[commodity] ?? { colour: '#777777', pattern: 'solid' }

/** The same colours on both sides of a comparison. */
export function colourOf(commodity: CommodityId): Rgb {
  return rgbOf(lookOf(commodity).colour)
}

export function patternIn(commodity: CommodityId): Pattern {
  return lookOf(commodity).pattern
}

/** The map's own widths, in CSS pixels. */
export function widthOf({ level }: SyntheticFlow): number {
  return levelWidthPx(level)
}
