import { PALETTES } from '@/scene/theme'
import { heldLetters } from './letters'

/** The fonts of a handout, as files. They are put in as subsets. */
export interface HandoutFonts {
  readonly sans: Uint8Array
  readonly sansStrong: Uint8Array
  readonly serifStrong: Uint8Array
}

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 40, foot: 48 } as const
export const COLUMN = PAGE.width - 2 * PAGE.margin

const { ink, inkQuiet, accent } = PALETTES.light

interface Style {
  readonly font: keyof HandoutFonts
  readonly sizePt: number
  readonly colour: string
}

export const STYLES = {
  story: { font: 'serifStrong', sizePt: 20, colour: ink },
  title: { font: 'serifStrong', sizePt: 14, colour: ink },
  place: { font: 'sans', sizePt: 8.5, colour: inkQuiet },
  caption: { font: 'sans', sizePt: 9.5, colour: ink },
  caution: { font: 'sansStrong', sizePt: 8, colour: accent },
  notes: { font: 'sans', sizePt: 8, colour: inkQuiet },
  small: { font: 'sans', sizePt: 7, colour: inkQuiet },
  link: { font: 'sans', sizePt: 7, colour: accent },
} as const satisfies Record<string, Style>

const SETTING: PDFKit.Mixins.TextOptions = {
  lineGap: 1.5,
  // Figures of one width: otherwise the point of "2026.11" disappears between its neighbours.
  features: ['tnum'],
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Where a click on the words leads. */
  readonly url?: string | null
}

/** @returns the height that a paragraph takes */
export function heightOf(
  doc: PDFKit.PDFDocument,
  text: string,
  style: keyof typeof STYLES,
  width: number,
): number {
  const { font, sizePt } = STYLES[style]
  doc.font(font).fontSize(sizePt)
  return doc.heightOfString(heldLetters(text), { ...SETTING, width })
}

/** Sets a paragraph; one that reaches the foot goes on overleaf. @returns where the next may begin */
export function setWords(
  doc: PDFKit.PDFDocument,
  text: string,
  style: keyof typeof STYLES,
  { x, y, width, url }: Place,
): number {
  const { font, sizePt, colour } = STYLES[style]
  doc.font(font).fontSize(sizePt).fillColor(colour)
  doc.text(heldLetters(text), x, y, { ...SETTING, width, ...(url ? { link: url } : {}) })
  return doc.y
}
