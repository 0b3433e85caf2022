import type { CommodityId } from '@/model/schema/network'
import type { Theme } from '@/store/view-state'

/**
 * Every colour of the product, once: the map's shader, the legend and the style sheets read it.
 * Commodity colours start from the Okabe–Ito set, darkened on paper until they reach 4.5:1 as text.
 */
export interface Palette {
  readonly page: string
  readonly sea: string
  readonly land: string
  readonly chainLand: string
  readonly coast: string
  readonly border: string
  readonly admin1: string
  readonly graticule: string
  readonly panel: string
  readonly raised: string
  readonly hairline: string
  readonly ink: string
  readonly inkQuiet: string
  readonly accent: string
  readonly focus: string
  readonly commodity: Record<CommodityId, string>
}

export const PALETTES: Record<Theme, Palette> = {
  dark: {
    page: '#0f1a22',
    sea: '#101b23',
    land: '#1b2933',
    chainLand: '#243845',
    coast: '#2b3c48',
    border: '#33454f',
    admin1: '#2f4350',
    graticule: '#16232c',
    panel: '#111c24',
    raised: '#1d2a34',
    hairline: '#2a3944',
    ink: '#f2f5f6',
    inkQuiet: '#9fb0ba',
    accent: '#5aaee8',
    focus: '#8fd0ff',
    commodity: {
      cooperation: '#5db3ee',
      finished: '#ec7350',
      precursors: '#e9ad3c',
      knowhow: '#c592d6',
      proceeds: '#4fc3a1',
    },
  },
  light: {
    page: '#fbfaf6',
    sea: '#e3e8e5',
    land: '#f6f3ea',
    chainLand: '#ece4d0',
    coast: '#c9c9bb',
    border: '#d3ccba',
    admin1: '#d8ccb0',
    graticule: '#d8dfdc',
    panel: '#fcfbf8',
    raised: '#efe9dd',
    hairline: '#dcd5c7',
    ink: '#1a2329',
    inkQuiet: '#56646d',
    accent: '#1f74b4',
    focus: '#0b5c9b',
    commodity: {
      cooperation: '#1d6fae',
      finished: '#bf4420',
      precursors: '#8f6300',
      knowhow: '#8a4fa3',
      proceeds: '#0b7a5c',
    },
  },
}
