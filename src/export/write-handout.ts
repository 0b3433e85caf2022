import PDFDocument from 'pdfkit'
import { HOW_TO_READ } from '@/scene/exports/cautions'
import { type Deck, sourceWords } from './deck'
import { BOTTOM, placeSteps } from './handout-layout'
import { COLUMN, type HandoutFonts, heightOf, PAGE, setWords } from './handout-page'
import { setStep, wordsHeight } from './handout-step'
import { type Pace, takeBreath } from './pace'
import type { Painter } from './painter'

const ABOVE_SOURCES_PT = 18
const BETWEEN_SOURCES_PT = 3

function startDocument(deck: Deck, fonts: HandoutFonts): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    // Words that reach the foot go on overleaf.
    margins: { top: PAGE.margin, bottom: PAGE.foot, left: PAGE.margin, right: PAGE.margin },
    bufferPages: true,
    // None of the standard fonts: in a browser the library has none, and ours come below.
    font: '',
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: deck.title, Author: 'Chokepoint', Subject: deck.about },
  })
  for (const [name, file] of Object.entries(fonts)) doc.registerFont(name, file)
  return doc
}

/** Collects what the document writes. */
function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}

function setHead(doc: PDFKit.PDFDocument, deck: Deck): number {
  const at = (y: number) => ({ x: PAGE.margin, y, width: COLUMN })
  const below = setWords(doc, deck.title, 'story', at(PAGE.margin)) + 2
  return setWords(doc, deck.summary, 'caption', at(below)) + 12
}

function setSources(doc: PDFKit.PDFDocument, deck: Deck, from: number): void {
  let y = from
  const at = () => ({ x: PAGE.margin, y, width: COLUMN })
  const makeRoom = (height: number) => {
    if (y + height <= BOTTOM) return
    doc.addPage()
    y = PAGE.margin
  }
  makeRoom(90)
  y = setWords(doc, 'Sources', 'title', at()) + 6
  for (const source of deck.sources) {
    const words = sourceWords(source)
    makeRoom(heightOf(doc, words, 'notes', COLUMN))
    const style = source.url ? 'link' : 'small'
    y = setWords(doc, words, style, { ...at(), url: source.url }) + BETWEEN_SOURCES_PT
  }
}

function setFeet(doc: PDFKit.PDFDocument, deck: Deck): void {
  const { count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(i)
    // Below where words may stand; the library would begin a page for them.
    doc.page.margins.bottom = 0
    const y = PAGE.height - PAGE.foot + 16
    const words = `Chokepoint · ${deck.about} ${HOW_TO_READ}`
    setWords(doc, words, 'small', { x: PAGE.margin, y, width: COLUMN - 50 })
    setWords(doc, `${i + 1} / ${count}`, 'small', {
      x: PAGE.width - PAGE.margin - 24,
      y,
      width: 24,
    })
  }
}

/**
 * A story as a PDF to hand out: two steps a page where they fit, with codes; then its
 * sources. Always on white: it is made to be printed.
 * @throws the signal's reason once it was told to stop
 */
export async function writeHandout(
  deck: Deck,
  painter: Painter,
  fonts: HandoutFonts,
  pace: Pace,
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = startDocument(deck, fonts)
  const bytes = bytesOf(doc)
  let y = setHead(doc, deck)
  const words = deck.steps.map((step) => wordsHeight(doc, step))
  for (const [i, place] of placeSteps(words, y).entries()) {
    await takeBreath(pace, i)
    const step = deck.steps[i]
    if (!step) continue
    if (place.startsPage) doc.addPage()
    y = await setStep(doc, step, place, painter)
  }
  await takeBreath(pace, deck.steps.length)
  setSources(doc, deck, y + ABOVE_SOURCES_PT)
  setFeet(doc, deck)
  doc.end()
  return bytes
}
