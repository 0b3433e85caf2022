import { qrModules } from '@/ui/qr-matrix'
import { type DeckStep, publishersOf } from './deck'
import { COLUMN, heightOf, PAGE, type STYLES, setWords } from './handout-page'
import type { Painter } from './painter'

const PICTURE_PT = 168
/** In which the map is laid out; its words are printed a little smaller than the caption. */
const LAYOUT = { width: 800, height: Math.round((800 * PICTURE_PT) / COLUMN) } as const
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

/** @returns how much of a page a step takes */
export function stepHeight(doc: PDFKit.PDFDocument, step: DeckStep): number {
  const heights = linesOf(step).map(([text, style]) => heightOf(doc, text, style, WORDS_PT))
  return PICTURE_PT + 8 + heights.reduce((sum, height) => sum + height + BETWEEN_PT, 0)
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

/** Sets a step from a height on. */
export async function setStep(
  doc: PDFKit.PDFDocument,
  step: DeckStep,
  top: number,
  painter: Painter,
): Promise<void> {
  const drawing = await painter.drawMap(step.scene, { size: LAYOUT, theme: 'light' })
  const picture = await painter.photo(drawing, SCALE)
  const x = PAGE.margin
  // The types know only Node's bytes; the library takes any.
  doc.image(picture as Buffer, x, top, { width: COLUMN, height: PICTURE_PT })
  let y = top + PICTURE_PT + 8
  for (const [text, style] of linesOf(step)) {
    y = setWords(doc, text, style, { x, y, width: WORDS_PT }) + BETWEEN_PT
  }
  const codeX = x + WORDS_PT + GAP_PT
  const codeY = top + PICTURE_PT + 12
  drawCode(doc, step.address, codeX, codeY)
  const below = { x: codeX, y: codeY + QR_PT + 4, width: QR_PT, url: step.address }
  setWords(doc, 'Open in the map', 'link', below)
}
