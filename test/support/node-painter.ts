import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { HandoutFonts } from '@/export/handout-page'
import type { Painter } from '@/export/painter'
import { chartDescription, chartSvg } from '@/figure/chart'
import { figureSvg } from '@/figure/figure'
import { legendSvg } from '@/figure/legend-sheet'
import { loadFonts } from '@/figure/node/fonts'
import { readOutlines } from '@/figure/outlines'
import { sheetSvg } from '@/figure/sheet'
import { stepWordsSvg } from '@/figure/step-words'

const LAND = new URL('../../public/base-map/outlines.json', import.meta.url)

/** Draws as the page does, with the same letters and land, without a browser. */
export function createNodePainter(): Painter {
  const { files, measureText } = loadFonts()
  const outlines = readOutlines(JSON.parse(readFileSync(LAND, 'utf8')), ['CN', 'MX', 'US'])
  // No chain of the tests has death rates of states.
  const found = { outlines, states: null, measureText }
  const font = { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'Inter' }
  const png: Painter['png'] = async (svg, scale) => {
    const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } })
    return new Uint8Array(drawn.render().asPng())
  }
  return {
    drawMap: async (scene, options) => figureSvg(scene, { ...options, ...found }),
    drawPicture: async (scene, options) => sheetSvg(scene, { ...options, ...found }),
    drawChart: async (scene, outcomes, order) => ({
      svg: chartSvg(scene, outcomes, { ...order, measureText }),
      description: chartDescription(scene, outcomes),
    }),
    drawLegend: async (scene, { size, ...order }) =>
      legendSvg(scene, size, { ...order, measureText }),
    drawWords: async (scene, options) => stepWordsSvg(scene, { ...options, measureText }),
    alone: async (svg) => svg,
    png,
    photo: png,
  }
}

/** The files that the page fetches. */
export function readHandoutFonts(): HandoutFonts {
  const read = (cut: string) =>
    new Uint8Array(
      readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${cut}-normal.woff`)),
    )
  return {
    sans: read('inter/files/inter-latin-400'),
    sansStrong: read('inter/files/inter-latin-600'),
    serifStrong: read('source-serif-4/files/source-serif-4-latin-600'),
  }
}
