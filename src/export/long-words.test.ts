import { unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Story } from '@/model/schema/story'
import type { ExportFormat } from '@/store/export-store'
import { createChain, createLink } from '../../test/support/create-chain'
import { FIGURE_PLACES } from '../../test/support/create-figure'
import { createNodePainter, readHandoutFonts } from '../../test/support/node-painter'
import { type Deck, deckOf } from './deck'
import { forReaders } from './for-readers'
import { writeHandout } from './write-handout'
import { readmeText } from './write-pictures'
import { writeSlides } from './write-slides'

interface StepWords {
  readonly title: string
  readonly caption?: string
  readonly notes?: string
}

const en = (text: string) => ({ en: text })
const painter = createNodePainter()
const pace = { signal: new AbortController().signal, onStep: () => {} }

/** Steps of one's own, which may be long or bare. */
function deckWith(steps: readonly StepWords[]): Deck {
  const index = indexChain(
    createChain({
      places: FIGURE_PLACES,
      links: [createLink('drug', 3, { from: 'cn', to: 'us' })],
    }),
  )
  const story: Story = {
    id: 'own',
    title: en('Own'),
    summary: en(''),
    steps: steps.map(({ title, caption = '', notes = '' }, i) => ({
      id: `step-${i + 1}`,
      title: en(title),
      caption: en(caption),
      notes: en(notes),
      query: '?t=2019-06-01',
    })),
  }
  const cameraRoom = { width: 800, height: 450 }
  return deckOf({ story, index, sources: new Map(), site: 'https://example.org/', cameraRoom })
}

interface Line {
  readonly text: string
  /** From the foot of the page, in points. */
  readonly y: number
}

/** The lines of each page, as a reader of PDF finds them. */
async function handoutLines(steps: readonly StepWords[]): Promise<Line[][]> {
  const bytes = await writeHandout(deckWith(steps), painter, readHandoutFonts(), pace)
  const pdf = await getDocumentProxy(bytes)
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent()
      return items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: item.transform[5] }] : [],
      )
    }),
  )
}

const pageOf = (pages: readonly Line[][], text: string) =>
  pages.findIndex((lines) => lines.some((line) => line.text.includes(text)))
const lineOf = (lines: readonly Line[] | undefined, text: string) =>
  lines?.find((line) => line.text.includes(text))?.y ?? Number.NaN

describe('a handout of long notes', () => {
  // Ten thousand letters, as many as a step takes.
  const notes = Array.from({ length: 1_666 }, (_, i) => `a${1_000 + i}`).join(' ')
  const pages = handoutLines([{ title: 'Long', notes }, { title: 'After' }])

  it('has them all, above the foot of its pages', async () => {
    const lines = (await pages).flat().filter(({ text }) => /^a\d/.test(text))
    expect(lines.map(({ text }) => text.trim()).join(' ')).toBe(notes)
    expect(Math.min(...lines.map(({ y }) => y))).toBeGreaterThan(48)
  })

  it('has the code of a step where the step begins, and the next step on another page', async () => {
    const all = await pages
    expect(pageOf(all, 'Open in the map')).toBe(pageOf(all, 'Long'))
    expect(pageOf(all, 'After')).toBe(pageOf(all, 'a2665') + 1)
  })
})

describe('what is handed to an audience', () => {
  const deck = deckWith([{ title: 'One', notes: 'Only for me.' }])

  it('has the notes of the speaker only where somebody asked for them', () => {
    const notesIn = (format: ExportFormat, withNotes: boolean) =>
      forReaders(deck, { format, withNotes }).steps.map(({ notes }) => notes)
    expect(notesIn('handout', false)).toEqual([''])
    expect(notesIn('handout', true)).toEqual(['Only for me.'])
    // Below a slide they are the speaker's.
    expect(notesIn('slides', false)).toEqual(['Only for me.'])
    expect(notesIn('pictures', true)).toEqual([''])
  })

  it('is a text beside the pictures that never has them', () => {
    expect(readmeText(deck)).not.toContain('Only for me.')
  })
})

describe('a handout of steps without words', () => {
  it('keeps the next picture below the code and what stands under it', async () => {
    const [first] = await handoutLines([{ title: 'One' }, { title: 'Two' }])
    const codes = first?.filter(({ text }) => text === 'Open in the map').map(({ y }) => y) ?? []
    // The picture of the second step is at least 168 high and begins 18 below.
    expect((codes[0] ?? 0) - lineOf(first, '2 / 2')).toBeGreaterThan(186)
  })
})

describe('a handout of words in lines', () => {
  it('breaks them where their writer did', async () => {
    const [lines] = await handoutLines([{ title: 'One', caption: 'first line\nsecond line' }])
    expect(lineOf(lines, 'first line')).toBeGreaterThan(lineOf(lines, 'second line'))
    expect(lines?.some(({ text }) => text.includes('?'))).toBe(false)
  })
})

describe('words as pasted from another program', () => {
  const words = (text: string) => `${text}\u000b${text}\u0000\u001f`
  const deck = deckWith([
    { title: words('Title'), caption: words('Caption'), notes: words('Notes') },
  ])

  it('make slides that are well-formed XML, with the line broken where it was', async () => {
    const files = unzipSync(await writeSlides(deck, painter, 'light', pace))
    const parts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name))
    for (const [name, bytes] of parts) {
      expect(new TextDecoder().decode(bytes), name).not.toMatch(
        /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u,
      )
    }
    const slide = new TextDecoder().decode(files['ppt/slides/slide2.xml'])
    expect([...slide.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Title', 'Caption']),
    )
    expect(slide).not.toContain('TitleTitle')
  })

  it('are lines in the text beside the pictures', () => {
    expect(readmeText(deck)).toContain('Caption\nCaption\r\n')
  })
})

describe('a slide of long words', () => {
  it('has as much of them as fits, and all of them in its notes', async () => {
    const title = `${'Long title '.repeat(27)}end.`
    const caption = `${'A long caption. '.repeat(120)}End.`
    const deck = deckWith([{ title, caption, notes: 'My notes.' }])
    const files = unzipSync(await writeSlides(deck, painter, 'light', pace))
    const wordsIn = (part: string) =>
      [...new TextDecoder().decode(files[part]).matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)
    const [shownTitle = '', , shownCaption = ''] = wordsIn('ppt/slides/slide2.xml')
    expect(shownTitle).toMatch(/^Long title .* title…$|^Long title .* Long…$/)
    expect(shownCaption).toMatch(/^A long caption\. .*…$/)
    expect(shownCaption.length).toBeLessThan(1_000)
    const notes = wordsIn('ppt/notesSlides/notesSlide2.xml').join('\n')
    for (const words of [title, caption, 'My notes.']) expect(notes).toContain(words)
  })
})
