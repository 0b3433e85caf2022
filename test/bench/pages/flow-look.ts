import { type Rgb, rgbOf } from '@/drawing/flow-style'
import type { CommodityId } from '@/model/schema/network'
import { levelWidthPx } from '@/scene/scales'
import { PALETTES } from '@/scene/theme'
import type { SyntheticFlow } from '../synthetic/flows'

/** The same colours on both sides of a comparison. */
export function colourOf(commodity: CommodityId): Rgb {
  return rgbOf(PALETTES.light.commodity[commodity])
}

/** The map's own widths, in CSS pixels. */
export function widthOf({ level }: SyntheticFlow): number {
  return levelWidthPx(level)
}
