import PDFDocument from 'pdfkit'
import { creditOf } from '@/report/credit'
import { howToRead } from '@/report/exports/cautions'
import { deckWords } from '@/words/deck'
import { locale } from '@/words/language'
import { type Deck, sourceWords } from './deck'
import { BOTTOM, placeSteps } from './handout-layout'
import { COLUMN, type HandoutFonts, heightOf, PAGE, prepareWords, setWords } from './handout-page'
import { prepareStep, setStep, wordsHeight } from './handout-step'
import { type Tagged, taggedDocument } from './handout-tags'
import { heldLetters } from './letters'
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
    lang: locale(),
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    info: { Title: deck.title, Author: creditOf(deck.index.chain).by, Subject: deck.about },
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

function setHead({ doc, set }: Tagged, deck: Deck): number {
  let y: number = PAGE.margin
  const at = () => ({ x: PAGE.margin, y, width: COLUMN })
  set('H1', () => {
    y = setWords(doc, deck.title, 'story', at()) + 2
  })
  if (deck.summary === '') return y + 12
  set('P', () => {
    y = setWords(doc, deck.summary, 'caption', at()) + 12
  })
  return y
}

function setSources({ doc, set, section }: Tagged, deck: Deck, from: number): void {
  let y = from
  const at = () => ({ x: PAGE.margin, y, width: COLUMN })
  const makeRoom = (height: number) => {
    if (y + height <= BOTTOM) return
    doc.addPage()
    y = PAGE.margin
  }
  makeRoom(90)
  section()
  doc.outline.addItem(heldLetters(deckWords.sources))
  set('H2', () => {
    y = setWords(doc, deckWords.sources, 'title', at()) + 6
  })
  for (const source of deck.sources) {
    const words = sourceWords(source)
    makeRoom(heightOf(doc, words, 'notes', COLUMN))
    const style = source.url ? 'link' : 'small'
    set(source.url ? 'Link' : 'P', () => {
      y = setWords(doc, words, style, { ...at(), url: source.url }) + BETWEEN_SOURCES_PT
    })
  }
}

function setFeet({ doc, mute }: Tagged, deck: Deck): void {
  const { count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(i)
    // Below where words may stand; the library would begin a page for them.
    doc.page.margins.bottom = 0
    const y = PAGE.height - PAGE.foot + 16
    const words = deckWords.foot(deck.about, howToRead(deck.index))
    mute(() => {
      setWords(doc, words, 'small', { x: PAGE.margin, y, width: COLUMN - 50 })
      setWords(doc, deckWords.page(i + 1, count), 'small', {
        x: PAGE.width - PAGE.margin - 24,
        y,
        width: 24,
      })
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
  const tagged = taggedDocument(doc)
  const bytes = bytesOf(doc)
  // On paper a part says nothing that its whole step does not, but for a chart.
  const steps = deck.steps.filter(({ isHidden, isPart, kind }) => {
    return !isHidden && !(isPart && kind === 'map')
  })
  const paint = painter.paintWords
  if (paint) {
    await prepareWords(doc, paint, deck.title, 'story', COLUMN)
    await prepareWords(doc, paint, deck.summary, 'caption', COLUMN)
    for (const step of steps) await prepareStep(doc, step, paint)
  }
  let y = setHead(tagged, deck)
  const words = steps.map((step) => wordsHeight(doc, step))
  for (const [i, place] of placeSteps(words, y).entries()) {
    await takeBreath(pace, i)
    const step = steps[i]
    if (!step) continue
    if (place.startsPage) doc.addPage()
    tagged.section()
    doc.outline.addItem(heldLetters(step.title))
    y = await setStep(tagged, step, place, painter)
  }
  await takeBreath(pace, deck.steps.length)
  setSources(tagged, deck, y + ABOVE_SOURCES_PT)
  setFeet(tagged, deck)
  tagged.end()
  doc.end()
  return bytes
}
