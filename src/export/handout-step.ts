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

function linesOf(step: DeckStep): Line[] {
  return [
    [step.place, 'place'],
    [step.title, 'title'],
    [step.caption, 'caption'],
    ...step.cautions.map((each): Line => [each, 'caution']),
    [step.notes, 'notes'],
    [`Sources: ${publishersOf(step, LINE_LETTERS)}`, 'small'],
  ]
}

const BETWEEN_PT = 2.5

/** @returns how much of a page a step takes below its picture */
export function wordsHeight(doc: PDFKit.PDFDocument, step: DeckStep): number {
  const heights = linesOf(step).map(([text, style]) => heightOf(doc, text, style, WORDS_PT))
  return BELOW_PICTURE_PT + heights.reduce((sum, height) => sum + height + BETWEEN_PT, 0)
}

/** The code as squares, sharp at every size. */
function drawCode(doc: PDFKit.PDFDocument, address: string, x: number, y: number): void {
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
  let y = topPt + picturePt + BELOW_PICTURE_PT
  for (const [text, style] of linesOf(step)) {
    y = setWords(doc, text, style, { x, y, width: WORDS_PT }) + BETWEEN_PT
  }
  const codeX = x + WORDS_PT + GAP_PT
  const codeY = topPt + picturePt + 12
  drawCode(doc, step.address, codeX, codeY)
  const below = { x: codeX, y: codeY + QR_PT + 4, width: QR_PT, url: step.address }
  setWords(doc, 'Open in the map', 'link', below)
  return y
}
