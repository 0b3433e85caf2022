import { qrModules } from '@/ui/qr-matrix'
import { deckWords } from '@/words/deck'
import { type DeckStep, hasChartBeside, MAP_BESIDE_CHART_SHARE, publishersOf } from './deck'
import {
  COLUMN,
  heightOf,
  isPainted,
  PAGE,
  type PaintWords,
  prepareWords,
  type STYLES,
  setWords,
} from './handout-page'
import type { Tagged } from './handout-tags'
import type { Painter } from './painter'

/** In which the map is laid out; its words are printed a little smaller than the caption. */
const LAYOUT_WIDTH_PX = 800
const BELOW_PICTURE_PT = 8
const INSETS = { top: 12, right: 10, bottom: 10, left: 10 } as const
const SCALE = 2.5
const CHART_TEXT_PX = 12
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
    [deckWords.sourcesOfStep(publishersOf(step, LINE_LETTERS)), 'small'],
  ]
  return lines.filter(([text]) => text !== '')
}

const BETWEEN_PT = 2.5
const CODE_PT = { above: 12, below: 4 } as const

function codeHeight(doc: PDFKit.PDFDocument, { address }: DeckStep): number {
  if (address === null) return 0
  return CODE_PT.above + QR_PT + CODE_PT.below + heightOf(doc, deckWords.open, 'link', QR_PT)
}

/** Makes ready what of a step no font of a handout holds. */
export async function prepareStep(
  doc: PDFKit.PDFDocument,
  step: DeckStep,
  paint: PaintWords,
): Promise<void> {
  for (const [text, style] of linesOf(step)) await prepareWords(doc, paint, text, style, WORDS_PT)
}

/** @returns how high a step is below its picture: its words, or the code beside them */
export function wordsHeight(doc: PDFKit.PDFDocument, step: DeckStep): number {
  const heights = linesOf(step).map(([text, style]) => heightOf(doc, text, style, WORDS_PT))
  const words = heights.reduce((sum, height) => sum + height + BETWEEN_PT, BELOW_PICTURE_PT)
  return Math.max(words, codeHeight(doc, step))
}

/** The code as squares, sharp at every size, and where it leads below it. */
function setCode({ doc, set }: Tagged, address: string, x: number, y: number): void {
  const rows = qrModules(address)
  const modulePt = QR_PT / rows.length
  const draw = () => {
    doc.save().translate(x, y).scale(modulePt)
    for (const [row, modules] of rows.entries()) {
      for (const [column, isDark] of modules.entries()) {
        if (isDark) doc.rect(column, row, 1, 1)
      }
    }
    doc.fill('#000000').restore()
  }
  set('Figure', draw, deckWords.codeOf(address))
  doc.link(x, y, QR_PT, QR_PT, address)
  const below = { x, y: y + QR_PT + CODE_PT.below, width: QR_PT, url: address }
  set('Link', () => void setWords(doc, deckWords.open, 'link', below))
}

interface Drawn {
  readonly file: Uint8Array<ArrayBuffer>
  readonly description: string
}

interface Room {
  readonly widthPt: number
  readonly heightPt: number
}

/** As it is laid out, which is larger than it is printed. */
const layoutSize = ({ widthPt, heightPt }: Room) => ({
  width: Math.round((LAYOUT_WIDTH_PX * widthPt) / COLUMN),
  height: Math.round((LAYOUT_WIDTH_PX * heightPt) / COLUMN),
})

async function chartOf(step: DeckStep, room: Room, painter: Painter): Promise<Drawn> {
  const order = { size: layoutSize(room), theme: 'light' as const, textPx: CHART_TEXT_PX }
  const { svg, description } = await painter.drawChart(step.scene, step.outcomes, order)
  return { file: await painter.photo(svg, SCALE), description }
}

/** What a step shows, in the shape of its room. */
async function pictureOf(step: DeckStep, room: Room, painter: Painter): Promise<Drawn> {
  const { scene, kind, caption, credit, picture } = step
  const size = layoutSize(room)
  if (kind === 'chart') return chartOf(step, room, painter)
  if (kind !== 'map') {
    const about = { size, theme: 'light' as const, text: caption, credit, picture }
    const svg = await painter.drawWords(scene, about)
    return { file: await painter.photo(svg, SCALE), description: picture ? picture.alt : caption }
  }
  const svg = await painter.drawMap(scene, { size, theme: 'light', insets: INSETS, ...step.frame })
  return { file: await painter.photo(svg, SCALE), description: step.description }
}

/** Sets a step from a height on. @returns where the next thing may begin */
export async function setStep(
  tagged: Tagged,
  step: DeckStep,
  { topPt, picturePt }: { readonly topPt: number; readonly picturePt: number },
  painter: Painter,
): Promise<number> {
  const { doc, set } = tagged
  const x = PAGE.margin
  const put = ({ file, description }: Drawn, fromPt: number, width: number) => {
    const draw = () => {
      // The types know only Node's bytes; the library takes any.
      doc.image(file as Buffer, fromPt, topPt, { width, height: picturePt })
    }
    set('Figure', draw, description)
  }
  const hasChart = hasChartBeside(step)
  const widthPt = hasChart ? COLUMN * MAP_BESIDE_CHART_SHARE : COLUMN
  put(await pictureOf(step, { widthPt, heightPt: picturePt }, painter), x, widthPt)
  if (hasChart) {
    const room = { widthPt: COLUMN - widthPt - GAP_PT, heightPt: picturePt }
    put(await chartOf(step, room, painter), x + widthPt + GAP_PT, room.widthPt)
  }
  const below = topPt + picturePt
  const { address } = step
  // Before the words, which may go on overleaf.
  if (address) setCode(tagged, address, x + WORDS_PT + GAP_PT, below + CODE_PT.above)
  const firstPage = doc.page
  let y = below + BELOW_PICTURE_PT
  for (const [text, style] of linesOf(step)) {
    const draw = () => {
      y = setWords(doc, text, style, { x, y, width: WORDS_PT }) + BETWEEN_PT
    }
    const said = isPainted(doc, text, style, WORDS_PT) ? text : undefined
    set(style === 'title' ? 'H2' : 'P', draw, said)
  }
  return doc.page === firstPage ? Math.max(y, below + codeHeight(doc, step)) : y
}
