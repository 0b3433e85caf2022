import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { CUTS, type Cut, type CutFonts, fontWords } from '../../src/figure/node/font-cuts'
import { lettersOf } from '../../src/figure/node/letters'
import { palettePng } from '../../src/figure/node/palette-png'
import { type OutlineFile, readOutlines } from '../../src/figure/outlines'
import { createStateSite, type StateSite } from '../../src/previews/state/state-site'
import type { Content } from '../content/content'

/** What `bundle.ts` puts in besides the content: an edge host has no files to read. */
export interface EdgeFiles {
  readonly outlines: OutlineFile
  /** Plain font files in base64. */
  readonly fonts: CutFonts<string>
}

/**
 * Titles and pictures of states, drawn by the same rasteriser as WebAssembly.
 * @param wasm the module that lies beside the worker
 */
export function edgeStates(
  contents: readonly Content[],
  { outlines, fonts }: EdgeFiles,
  wasm: WebAssembly.Module,
): StateSite {
  const files = new Map(CUTS.map((cut): [Cut, Buffer] => [cut, Buffer.from(fonts[cut], 'base64')]))
  const letters = new Map([...files].map(([cut, file]) => [cut, lettersOf(file)]))
  let ready: Promise<void> | null = null
  return createStateSite({
    contents,
    outlinesOf: ({ chain }) => readOutlines(outlines, chain.focusCountries),
    measureText: fontWords(letters).measureText,
    rasterise: async (svg) => {
      ready ??= initWasm(wasm)
      await ready
      const font = {
        fontBuffers: [...files.values()],
        loadSystemFonts: false,
        defaultFontFamily: 'Inter',
      }
      const image = new Resvg(svg, { font }).render()
      const png = await palettePng(image.pixels, image.width, image.height)
      // Its memory is not that of the engine, which frees nothing by itself.
      image.free()
      return png
    },
  })
}
