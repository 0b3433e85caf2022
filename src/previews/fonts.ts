import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeasureText, TextStyle } from '@/figure/text'
import { type Letters, lettersOf } from './letters'
import { shortenFamily, unwrapWoff } from './woff'

/** The fonts of the page in the few cuts that figures use. */
const CUTS = [
  'inter/files/inter-latin-400-normal.woff',
  'inter/files/inter-latin-500-normal.woff',
  'inter/files/inter-latin-600-normal.woff',
  'source-serif-4/files/source-serif-4-latin-400-normal.woff',
  'source-serif-4/files/source-serif-4-latin-400-italic.woff',
  'source-serif-4/files/source-serif-4-latin-600-normal.woff',
] as const

type Cut = (typeof CUTS)[number]

export interface Fonts {
  /** Plain font files, for the rasteriser. */
  readonly files: readonly string[]
  readonly measureText: MeasureText
  /** Letters of a text that would be drawn as boxes. */
  readonly missingIn: (text: string, style: TextStyle) => string[]
}

function cutOf({ family, weight, isItalic }: TextStyle): Cut {
  if (family === 'sans') return `inter/files/inter-latin-${weight}-normal.woff`
  if (isItalic) return 'source-serif-4/files/source-serif-4-latin-400-italic.woff'
  return `source-serif-4/files/source-serif-4-latin-${weight === 600 ? 600 : 400}-normal.woff`
}

function readCut(cut: Cut): Buffer {
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
  return {
    files,
    missingIn: (text, style) => letters.get(cutOf(style))?.missingIn(text) ?? [],
    measureText: (text, style) => (letters.get(cutOf(style))?.widthOf(text) ?? 0) * style.sizePx,
  }
}
