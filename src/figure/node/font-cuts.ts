import type { MeasureText, TextStyle } from '../text'
import type { Letters } from './letters'

/** The fonts of the page in the few cuts that figures use. */
export const CUTS = [
  'inter/files/inter-latin-400-normal.woff',
  'inter/files/inter-latin-500-normal.woff',
  'inter/files/inter-latin-600-normal.woff',
  'source-serif-4/files/source-serif-4-latin-400-normal.woff',
  'source-serif-4/files/source-serif-4-latin-400-italic.woff',
  'source-serif-4/files/source-serif-4-latin-600-normal.woff',
] as const

export type Cut = (typeof CUTS)[number]

/** Something of each cut. */
export type CutFonts<T> = Readonly<Record<Cut, T>>

/** What fonts know of texts. */
export interface FontWords {
  readonly measureText: MeasureText
  /** Letters of a text that would be drawn as boxes. */
  readonly missingIn: (text: string, style: TextStyle) => string[]
}

function cutOf({ family, weight, isItalic }: TextStyle): Cut {
  if (family === 'sans') return `inter/files/inter-latin-${weight}-normal.woff`
  if (isItalic) return 'source-serif-4/files/source-serif-4-latin-400-italic.woff'
  return `source-serif-4/files/source-serif-4-latin-${weight === 600 ? 600 : 400}-normal.woff`
}

export function fontWords(letters: ReadonlyMap<Cut, Letters>): FontWords {
  return {
    missingIn: (text, style) => letters.get(cutOf(style))?.missingIn(text) ?? [],
    measureText: (text, style) => (letters.get(cutOf(style))?.widthOf(text) ?? 0) * style.sizePx,
  }
}
