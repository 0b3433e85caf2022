import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadFonts } from '../src/figure/node/fonts'
import { draw } from '../src/figure/node/rasterise'
import { type OutlineFile, readOutlines } from '../src/figure/outlines'
import type { StateSiteOptions } from '../src/previews/state/state-site'
import type { Content } from './content/content'

const OUTLINES = fileURLToPath(new URL('../public/base-map/outlines.json', import.meta.url))

/** What titles and pictures of states are made from: land, letters and the rasteriser of the build. */
export async function nodeStates(contents: readonly Content[]): Promise<StateSiteOptions> {
  const file: OutlineFile = JSON.parse(await readFile(OUTLINES, 'utf8'))
  const fonts = loadFonts()
  return {
    contents,
    outlinesOf: ({ chain }) => readOutlines(file, chain.focusCountries),
    measureText: fonts.measureText,
    rasterise: (svg) => draw(svg, fonts),
  }
}
