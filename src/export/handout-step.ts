import { qrModules } from '@/ui/qr-matrix'
import { type DeckStep, publishersOf } from './deck'
import { COLUMN, heightOf, PAGE, type STYLES, setWords } from './handout-page'
import type { Painter } from './painter'

/** In which the map is laid out; its words are printed a little smaller than the caption. */
const LAYOUT_WIDTH_PX = 800
const BELOW_PICTURE_PT = 8
const INSETS = { top: 12, right: 10, bottom: 10, left: 10 } as const
const SCALE = 2.5
const QR_PT = 72
const GAP_PT = 14
const WORDS_PT = COLUMN - QR_PT - GAP_PT
const LINE_LETTERS = 190

type Line = readonly [text: string, style: keyof typeof STYLES]

/** What is said of a step; a step of one's own may have no caption and no notes. */
function linesOf(step: DeckStep): Line[] {
  const lines: Line[] = [
    [step.place, 'place'],
    [step.title, 'title'],
    [step.caption, 'caption'],
    ...step.cautions.map((each): Line => [each, 'caution']),
    [step.notes, 'notes'],
    [`Sources: ${publishersOf(step, LINE_LETTERS)}`, 'small'],
  ]
  return lines.filter(([text]) => text !== '')
}

const BETWEEN_PT = 2.5
const CODE_PT = { above: 12, below: 4 } as const
const CODE_WORDS = 'Open in the map'

function codeHeight(doc: PDFKit.PDFDocument): number {
  return CODE_PT.above + QR_PT + CODE_PT.below + heightOf(doc, CODE_WORDS, 'link', QR_PT)
}

/** @returns how high a step is below its picture: its words, or the code beside them */
export function wordsHeight(doc: PDFKit.PDFDocument, step: DeckStep): number {
  const heights = linesOf(step).map(([text, style]) => heightOf(doc, text, style, WORDS_PT))
  const words = heights.reduce((sum, height) => sum + height + BETWEEN_PT, BELOW_PICTURE_PT)
  return Math.max(words, codeHeight(doc))
}

/** The code as squares, sharp at every size, and where it leads below it. */
function setCode(doc: PDFKit.PDFDocument, address: string, x: number, y: number): void {
  const rows = qrModules(address)
  const modulePt = QR_PT / rows.length
  doc.save().translate(x, y).scale(modulePt)
  for (const [row, modules] of rows.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (isDark) doc.rect(column, row, 1, 1)
    }
  }
  doc.fill('#000000').restore()
  doc.link(x, y, QR_PT, QR_PT, address)
  const below = { x, y: y + QR_PT + CODE_PT.below, width: QR_PT, url: address }
  setWords(doc, CODE_WORDS, 'link', below)
}

/** Sets a step from a height on. @returns where the next thing may begin */
export async function setStep(
  doc: PDFKit.PDFDocument,
  step: DeckStep,
  { topPt, picturePt }: { readonly topPt: number; readonly picturePt: number },
  painter: Painter,
): Promise<number> {
  const heightPx = Math.round((LAYOUT_WIDTH_PX * picturePt) / COLUMN)
  const size = { width: LAYOUT_WIDTH_PX, height: heightPx }
  const drawing = await painter.drawMap(step.scene, {
    size,
    theme: 'light',
    insets: INSETS,
    ...step.frame,
  })
  const picture = await painter.photo(drawing, SCALE)
  const x = PAGE.margin
  // The types know only Node's bytes; the library takes any.
  doc.image(picture as Buffer, x, topPt, { width: COLUMN, height: picturePt })
  const below = topPt + picturePt
  // Before the words, which may go on overleaf.
  setCode(doc, step.address, x + WORDS_PT + GAP_PT, below + CODE_PT.above)
  const firstPage = doc.page
  let y = below + BELOW_PICTURE_PT
  for (const [text, style] of linesOf(step)) {
    y = setWords(doc, text, style, { x, y, width: WORDS_PT }) + BETWEEN_PT
  }
  return doc.page === firstPage ? Math.max(y, below + codeHeight(doc)) : y
}
