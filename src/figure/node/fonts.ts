import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CUTS, type Cut, type FontWords, fontWords } from './font-cuts'
import { type Letters, lettersOf } from './letters'
import { shortenFamily, unwrapWoff } from './woff'

export interface Fonts extends FontWords {
  /** Plain font files, for the rasteriser. */
  readonly files: readonly string[]
}

/** A cut as a plain font file. */
export function readCut(cut: Cut): Buffer {
  const path = createRequire(import.meta.url).resolve(`@fontsource/${cut}`)
  const font = unwrapWoff(readFileSync(path))
  shortenFamily(font, cut.startsWith('inter') ? 'Inter' : 'Source Serif 4')
  return font
}

/** Unwraps the fonts into a folder of their own. */
export function loadFonts(): Fonts {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-fonts-'))
  const letters = new Map<Cut, Letters>()
  const files = CUTS.map((cut, i) => {
    const font = readCut(cut)
    letters.set(cut, lettersOf(font))
    const file = join(folder, `${i}.ttf`)
    writeFileSync(file, font)
    return file
  })
  return { files, ...fontWords(letters) }
}
