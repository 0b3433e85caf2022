import { GROUNDS } from '@/model/grounds'
import { heldLetters, losesLetters } from './letters'

/** The fonts of a handout, as files. They are put in as subsets. */
export interface HandoutFonts {
  readonly sans: Uint8Array
  readonly sansStrong: Uint8Array
  readonly serifStrong: Uint8Array
}

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 40, foot: 48 } as const
export const COLUMN = PAGE.width - 2 * PAGE.margin

const { ink, inkQuiet, accent } = GROUNDS.light

export interface Style {
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

/** A paragraph as a picture: its letters are in none of the fonts of a handout. */
export interface PaintedWords {
  readonly file: Uint8Array<ArrayBuffer>
  readonly heightPt: number
}

/** Draws a paragraph in whatever fonts the machine has; null where it can't. */
export type PaintWords = (
  text: string,
  look: Style & { readonly widthPt: number },
) => Promise<PaintedWords | null>

const paintedOf = new WeakMap<PDFKit.PDFDocument, Map<string, PaintedWords>>()
const keyOf = (text: string, style: string, width: number) => `${style} ${width} ${text}`

function findPainted(doc: PDFKit.PDFDocument, text: string, style: string, width: number) {
  return paintedOf.get(doc)?.get(keyOf(text, style, width)) ?? null
}

/** Makes a paragraph ready to be set as a picture, where the fonts lack its letters. */
export async function prepareWords(
  doc: PDFKit.PDFDocument,
  paint: PaintWords,
  text: string,
  style: keyof typeof STYLES,
  width: number,
): Promise<void> {
  if (!losesLetters(text)) return
  const painted = await paint(text, { ...STYLES[style], widthPt: width })
  if (!painted) return
  const known = paintedOf.get(doc) ?? new Map<string, PaintedWords>()
  paintedOf.set(doc, known.set(keyOf(text, style, width), painted))
}

/** Whether a paragraph is set as a picture, so that whoever reads it out needs its text. */
export function isPainted(
  doc: PDFKit.PDFDocument,
  text: string,
  style: keyof typeof STYLES,
  width: number,
): boolean {
  return findPainted(doc, text, style, width) !== null
}

/** @returns the height that a paragraph takes */
export function heightOf(
  doc: PDFKit.PDFDocument,
  text: string,
  style: keyof typeof STYLES,
  width: number,
): number {
  const painted = findPainted(doc, text, style, width)
  if (painted) return painted.heightPt
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
  const painted = findPainted(doc, text, style, width)
  if (painted) {
    const isOver = y + painted.heightPt > PAGE.height - PAGE.foot
    if (isOver) doc.addPage()
    const top = isOver ? PAGE.margin : y
    // The types know only Node's bytes; the library takes any.
    doc.image(painted.file as Buffer, x, top, { width, height: painted.heightPt })
    return top + painted.heightPt
  }
  const { font, sizePt, colour } = STYLES[style]
  doc.font(font).fontSize(sizePt).fillColor(colour)
  doc.text(heldLetters(text), x, y, { ...SETTING, width, ...(url ? { link: url } : {}) })
  return doc.y
}
