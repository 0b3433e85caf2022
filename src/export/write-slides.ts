import { chainPalette } from '@/look/chain-palette'
import { creditOf } from '@/report/credit'
import { howToRead } from '@/report/exports/cautions'
import type { CitedSource } from '@/report/exports/cited-source'
import type { Theme } from '@/store/view-state'
import { deckWords } from '@/words/deck'
import { slideWords } from '@/words/slides'
import { type Deck, sourceWords } from './deck'
import { fitWords, settingIn } from './fit-words'
import { type Pace, takeBreath } from './pace'
import type { Painter } from './painter'
import { SLOTS } from './pptx/layouts'
import { presentationBytes, type SlideParts } from './pptx/package'
import { type Paragraph, plain, textShape } from './pptx/shapes'
import { SANS, SERIF } from './slide-style'
import { stepSlide } from './step-slide'

const NO_FILES = { images: new Map<string, Uint8Array>(), links: new Map<string, string>() }
/** Of the first slide, in inches. */
const TEXT_WIDTH = 11.6
const SUMMARY_HEIGHT = 2.6
/** Of the slide of sources: columns, their width in inches, and how many lines a size leaves them. */
const COLUMNS = 3
const COLUMN_WIDTH = 3.9
const SOURCES_HEIGHT = 5.7
const SOURCE_SIZES_PT = [12, 11, 10] as const
const LEAST_SOURCE_PT = 10
const FILLED_SHARE = 0.95

function titleSlide(deck: Deck): SlideParts {
  const title = fitWords(deck.title, SERIF, TEXT_WIDTH, [
    { sizePt: 40, mostLines: 1 },
    { sizePt: 30, mostLines: 2 },
    { sizePt: 20, mostLines: 3 },
  ])
  const summary = fitWords(deck.summary, SANS, TEXT_WIDTH, [
    settingIn(SUMMARY_HEIGHT, 22),
    settingIn(SUMMARY_HEIGHT, 16),
    settingIn(SUMMARY_HEIGHT, 12),
  ])
  const sized = (text: string, sizePt: number, usual: number) =>
    plain(text, sizePt === usual ? undefined : sizePt)
  const about = [deck.about, howToRead(deck.index), deck.site ?? ''].filter(Boolean)
  return {
    layout: 'title',
    shapes: [
      textShape(2, slideWords.title, SLOTS.centred, [sized(title.text, title.sizePt, 40)]),
      textShape(3, slideWords.subtitle, SLOTS.subtitle, [sized(summary.text, summary.sizePt, 22)]),
      textShape(
        4,
        slideWords.about,
        SLOTS.about,
        about.map((line) => plain(line)),
      ),
      textShape(5, slideWords.number, SLOTS.number, []),
    ],
    notes: [title.isCut ? deck.title : '', summary.isCut ? deck.summary : '']
      .filter(Boolean)
      .join('\n\n'),
    ...NO_FILES,
  }
}

/** Sources as one slide takes them, and the size at which it does. */
interface SourcesPart {
  readonly sources: Deck['sources']
  readonly sizePt: number
}

function linesOf(source: CitedSource, sizePt: number): number {
  return fitWords(sourceWords(source), SANS, COLUMN_WIDTH, [{ sizePt, mostLines: 99 }]).lines
}

const roomAt = (sizePt: number) => COLUMNS * settingIn(SOURCES_HEIGHT, sizePt).mostLines

/** All sources as large as one slide takes them; on more slides before they can't be read. */
export function sourcesParts(sources: Deck['sources']): SourcesPart[] {
  const total = (sizePt: number) =>
    sources.reduce((sum, source) => sum + linesOf(source, sizePt), 0)
  const fitting = SOURCE_SIZES_PT.find((sizePt) => total(sizePt) <= roomAt(sizePt))
  if (fitting) return [{ sources, sizePt: fitting }]
  const parts: CitedSource[][] = []
  // A source is never broken over two columns: some lines stay empty.
  const room = roomAt(LEAST_SOURCE_PT) * FILLED_SHARE
  let left = 0
  for (const source of sources) {
    const lines = linesOf(source, LEAST_SOURCE_PT)
    if (lines > left) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(source)
    left -= lines
  }
  return parts.map((part) => ({ sources: part, sizePt: LEAST_SOURCE_PT }))
}

/** Only what may be linked to is a link. */
function sourcesSlide({ sources, sizePt }: SourcesPart, title: string): SlideParts {
  const links = new Map<string, string>()
  const paragraphs = sources.map((source): Paragraph => {
    const text = sourceWords(source)
    if (!source.url) return plain(text, sizePt)
    const link = `rIdLink${links.size + 1}`
    links.set(link, source.url)
    return { runs: [{ text, link }], sizePt }
  })
  return {
    layout: 'sources',
    shapes: [
      textShape(2, slideWords.title, SLOTS.title, [plain(title)]),
      textShape(3, slideWords.sources, SLOTS.body, paragraphs),
      textShape(4, slideWords.number, SLOTS.number, []),
    ],
    notes: sources.map(sourceWords).join('\n'),
    images: new Map(),
    links,
  }
}

function sourcesSlides({ sources }: Deck): SlideParts[] {
  const parts = sourcesParts(sources)
  return parts.map((part, i) =>
    sourcesSlide(
      part,
      parts.length === 1 ? deckWords.sources : deckWords.sourcesPart(i + 1, parts.length),
    ),
  )
}

/** Titles of slides, none of them twice: an outline and a screen reader tell slides by them. */
export function slideTitles({ steps }: Pick<Deck, 'steps'>): string[] {
  const counts = new Map<string, number>()
  for (const { title } of steps) counts.set(title, (counts.get(title) ?? 0) + 1)
  const seen = new Map<string, number>()
  return steps.map(({ title }) => {
    const count = counts.get(title) ?? 1
    if (count === 1) return title
    const number = (seen.get(title) ?? 0) + 1
    seen.set(title, number)
    return deckWords.titlePart(title, number, count)
  })
}

/**
 * A story as a PowerPoint file: its title, a slide for each part and step with notes, its sources.
 * Everything stands in placeholders of named layouts, so that a house template restyles it.
 * @throws the signal's reason once it was told to stop
 */
export async function writeSlides(
  deck: Deck,
  painter: Painter,
  theme: Theme,
  pace: Pace,
): Promise<Uint8Array<ArrayBuffer>> {
  const titles = slideTitles(deck)
  const slides: SlideParts[] = [titleSlide(deck)]
  for (const [i, step] of deck.steps.entries()) {
    await takeBreath(pace, i)
    const look = { theme, version: deck.version }
    slides.push(await stepSlide(step, titles[i] ?? step.title, look, painter))
  }
  await takeBreath(pace, deck.steps.length)
  slides.push(...sourcesSlides(deck))
  const palette = chainPalette(deck.index, theme, 'present')
  const author = creditOf(deck.index.chain).by
  return presentationBytes({ title: deck.title, subject: deck.about, author, palette, slides })
}
