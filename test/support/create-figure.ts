import { Resvg } from '@resvg/resvg-js'
import type { Outlines } from '@/figure/outlines'
import type { MeasureText } from '@/figure/text'
import { indexChain } from '@/model/chain-index'
import type { Chain } from '@/model/schema/chain'
import { createSceneBuilder } from '@/scene/build-scene'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createPlace } from './create-chain'

/** Three places where the real ones are. */
export const FIGURE_PLACES = [
  createPlace('cn', { lngLat: [110, 33] }),
  createPlace('mx', { lngLat: [-102, 23], country: 'MX' }),
  createPlace('us', { lngLat: [-98, 39], country: 'US' }),
]

const SQUARE = [
  [100, 20],
  [100, 40],
  [120, 40],
  [120, 20],
  [100, 20],
]

/** One square country. */
const SQUARE_OUTLINES: Outlines = {
  lifted: { type: 'MultiPolygon', coordinates: [[SQUARE]] },
  land: { type: 'MultiPolygon', coordinates: [] },
  lakes: { type: 'MultiPolygon', coordinates: [] },
  borders: { type: 'MultiLineString', coordinates: [] },
  coast: { type: 'MultiLineString', coordinates: [SQUARE] },
}

/** Every letter half as wide as it is high. */
export const measureHalves: MeasureText = (text, { sizePx }) => (text.length * sizePx) / 2

export const FIGURE_OPTIONS = {
  size: { width: 1200, height: 700 },
  theme: 'light',
  outlines: SQUARE_OUTLINES,
  states: null,
  measureText: measureHalves,
} as const

export function sceneOf(chain: Chain, view: Partial<ViewState> = {}): Scene {
  return createSceneBuilder(indexChain(chain))({ ...DEFAULT_VIEW, ...view })
}

/** Reads a document as strictly as XML asks for. @throws Error where it is not well-formed */
export function parseStrictly(svg: string): { width: number; height: number } {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
  return { width, height }
}

/** The texts of a document, entities resolved, in order. */
export function textsOf(svg: string): string {
  const texts = [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text)
  return texts
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
