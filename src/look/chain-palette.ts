import type { ChainIndex } from '@/model/chain-index'
import { GROUNDS, type Ground, type GroundId } from '@/model/grounds'
import type { Commodity, CommodityId } from '@/model/schema/commodity'
import type { Surface, Theme } from '@/store/view-state'
import { groundId } from './theme'

/** The colours of a theme with those of a chain's commodities on it. */
export interface Palette extends Ground {
  /** Of lines and bands. */
  readonly commodity: Readonly<Record<CommodityId, string>>
  /** Of words in a commodity's colour. */
  readonly commodityInk: Readonly<Record<CommodityId, string>>
}

/** One record for each, so that whoever draws can tell by it whether anything has to be drawn anew. */
const palettes = new WeakMap<readonly Commodity[], Map<GroundId, Palette>>()

/** The colours of a chain in a theme and a room; the same record each time. */
export function chainPalette({ chain }: ChainIndex, theme: Theme, surface: Surface): Palette {
  const ground = groundId(theme, surface)
  const known = palettes.get(chain.commodities) ?? new Map<GroundId, Palette>()
  palettes.set(chain.commodities, known)
  const found = known.get(ground)
  if (found) return found
  const colours = chain.commodities.map(({ id, colours }) => [id, colours[ground]] as const)
  const palette: Palette = {
    ...GROUNDS[ground],
    commodity: Object.fromEntries(colours.map(([id, { line }]) => [id, line])),
    commodityInk: Object.fromEntries(colours.map(([id, { ink }]) => [id, ink])),
  }
  known.set(ground, palette)
  return palette
}
