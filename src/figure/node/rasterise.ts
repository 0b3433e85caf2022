import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import type { Fonts } from './fonts'
import { palettePng } from './palette-png'

/** To be raised when the same drawing should come out as other bytes. */
const METHOD = '1'

export interface Rasteriser {
  /** The picture of a drawing as a PNG; from the cache where it was drawn before. */
  readonly rasterise: (svg: string) => Promise<Buffer>
}

/** The picture of a drawing as a PNG. */
export async function draw(svg: string, { files }: Fonts): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
  return palettePng(image.pixels, image.width, image.height)
}

/** Renamed into place, so that two builds at once never read half a file. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const half = `${file}.${process.pid}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(half, bytes)
  await rename(half, file)
}

/** @param cacheFolder kept between builds; may be deleted at any time */
export function createRasteriser(fonts: Fonts, cacheFolder: string): Rasteriser {
  return {
    rasterise: async (svg) => {
      const hash = createHash('sha256').update(METHOD).update(svg).digest('hex')
      const file = join(cacheFolder, `${hash}.png`)
      const known = await readFile(file).catch(() => null)
      if (known) return known
      const bytes = await draw(svg, fonts)
      await keep(file, bytes)
      return bytes
    },
  }
}
