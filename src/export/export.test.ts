import { unzipSync } from 'fflate'
import { extractLinks, extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Source } from '@/model/schema/network'
import type { Story } from '@/model/schema/story'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { FIGURE_PLACES } from '../../test/support/create-figure'
import { createNodePainter, readHandoutFonts } from '../../test/support/node-painter'
import { type Deck, deckFileName, deckOf } from './deck'
import type { Pace } from './pace'
import type { Painter } from './painter'
import { writeHandout } from './write-handout'
import { writePictures } from './write-pictures'
import { writeSlides } from './write-slides'

const en = (text: string) => ({ en: text })
const SITE = 'https://example.org/map/'
const FIRST = `${SITE}?t=2019-06-01&sel=event:control&story=told&step=first&view=present&data=2026.1.1`
const SECOND = `${SITE}?t=2026-08-01&off=control&story=told&step=second&view=present&data=2026.1.1`

const index = indexChain(
  createChain({
    places: FIGURE_PLACES,
    links: [createLink('drug', 3, { from: 'cn', to: 'us' })],
    events: [
      createEvent(
        'control',
        '2019-05-01',
        [createEffect('drug', '2019-05-01', { to: 1 }, { sources: ['law'] })],
        { sources: ['law', 'mail'] },
      ),
    ],
    levers: [createLever('W1', [createEffect('drug', '2019-05-01', { push: 'down' })])],
  }),
)

const story: Story = {
  id: 'told',
  title: en('A story & its <end>'),
  summary: en('What was “said” – then.'),
  steps: [
    {
      id: 'first',
      title: en('China’s control'),
      caption: en('Caption of the first: 50 % & more.'),
      notes: en('Notes of the first.'),
      query: '?t=2019-06-01&sel=event:control',
    },
    {
      id: 'second',
      title: en('Without it'),
      caption: en('Caption of the second.'),
      notes: en('Notes of the second.'),
      query: '?t=2026-08-01&off=control',
    },
  ],
}

const source = (id: string, patch: Partial<Source>): Source => ({
  id,
  publisher: `Publisher ${id}`,
  title: `Title ${id}`,
  date: '2019-05',
  url: `https://${id}.example.org/?a=1&b=2`,
  kind: 'official',
  seen: 'full',
  ...patch,
})
const sources = new Map(
  [source('law', {}), source('mail', { kind: 'reprint' }), source('unused', {})].map((one) => [
    one.id,
    one,
  ]),
)

const cameraRoom = { width: 800, height: 450 }
const deck = deckOf({ story, index, sources, site: SITE, cameraRoom })
const painter = createNodePainter()
const WARNING =
  'What-if with 1 event off: Title of control (1 May 2019); described effects taken out, not a forecast.'
const UNVERIFIED = 'This day is after June 2026, for which nothing has been verified.'
const VERIFIED = 'Test chain · data version 2026.1.1 · Nothing after June 2026 is verified.'

function paceOf(): Pace & { readonly seen: number[] } {
  const seen: number[] = []
  return { seen, signal: new AbortController().signal, onStep: (done) => seen.push(done) }
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** Width and height as a PNG file states them. */
function pngSize(bytes: Uint8Array | undefined) {
  const view = new DataView(bytes?.buffer ?? new ArrayBuffer(0), bytes?.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

const isUnescaped = (xml: string) => /&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xml)
const wordsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)

describe('a story to be taken away', () => {
  it('is frozen to its days and its version, and says what is compared, switched or unverified', () => {
    expect(deck.steps.map(({ address }) => address)).toEqual([FIRST, SECOND])
    expect(deck.steps.map(({ cautions }) => cautions)).toEqual([[], [WARNING, UNVERIFIED]])
    expect(deck.about).toBe(VERIFIED)
  })

  it('names the sources of what it shows, each once, and no others', () => {
    expect(deck.sources.map(({ id, url }) => [id, url])).toEqual([
      ['law', 'https://law.example.org/?a=1&b=2'],
      ['mail', null],
    ])
  })

  it('is named for the story and the version of its data', () => {
    expect(deckFileName(deck, 'slides')).toBe('chokepoint-told-2026.1.1.pptx')
    expect(deckFileName(deck, 'handout')).toBe('chokepoint-told-2026.1.1.pdf')
    expect(deckFileName(deck, 'pictures')).toBe('chokepoint-told-2026.1.1.zip')
  })
})

const pace = paceOf()
const slideFiles = unzipSync(await writeSlides(deck, painter, 'dark', pace))

describe('slides', () => {
  const files = slideFiles
  const slide = (number: number) => textOf(files[`ppt/slides/slide${number}.xml`])
  const relations = (number: number) =>
    [...textOf(files[`ppt/slides/_rels/slide${number}.xml.rels`]).matchAll(/Target="([^"]*)"/g)]
      .map(([, target = '']) => target.replaceAll('&amp;', '&'))
      .filter((target) => target.startsWith('http'))

  it('are a title, one for each step, and the sources', () => {
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides).toHaveLength(4)
    expect(wordsOf(slide(1))).toContain('A story &amp; its &lt;end&gt;')
    expect(wordsOf(slide(1))).toContain('What was “said” – then.')
    expect(wordsOf(slide(2))).toContain('China’s control')
    expect(wordsOf(slide(4))).toContain('Sources')
    expect(pace.seen).toEqual([0, 1, 2])
  })

  it('say under the map what the step says, its day, its sources, and every caution', () => {
    expect(wordsOf(slide(2))).toEqual([
      '1 / 2 · 1 June 2019',
      'China’s control',
      'Caption of the first: 50 % &amp; more.',
      'Sources: Publisher law; Publisher mail · data version 2026.1.1',
      'Open in the map',
    ])
    expect(wordsOf(slide(3))).toContain(`${WARNING} ${UNVERIFIED}`)
  })

  it('carry the notes where a speaker looks for them', () => {
    expect(wordsOf(textOf(files['ppt/notesSlides/notesSlide2.xml'])).join(' ')).toContain(
      'Notes of the first.',
    )
    expect(wordsOf(textOf(files['ppt/notesSlides/notesSlide3.xml'])).join(' ')).toContain(WARNING)
  })

  it('link to the step from words and code, and only to sources that may be linked to', () => {
    expect(relations(2)).toEqual([FIRST, FIRST])
    expect(relations(3)).toEqual([SECOND, SECOND])
    expect(relations(4)).toEqual(['https://law.example.org/?a=1&b=2'])
  })

  it('hold the map in more than the pixels of a hall’s screen, in its shape', () => {
    const [width = 0, height = 1] = pngSize(files['ppt/media/image-2-1.png'])
    expect(width).toBe(2500)
    expect(width / height).toBeCloseTo(13.333 / 4.85, 1)
    expect(files['ppt/media/image-2-2.png']?.length).toBeGreaterThan(500)
  })

  it('are XML that a strict reader takes, whatever signs the texts and addresses have', () => {
    const parts = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name))
    expect(parts.filter((name) => isUnescaped(textOf(files[name])))).toEqual([])
  })
})

const pdf = await getDocumentProxy(await writeHandout(deck, painter, readHandoutFonts(), paceOf()))
const { text: handoutText } = await extractText(pdf, { mergePages: true })
const { links } = await extractLinks(pdf)

describe('a handout', () => {
  it('has two steps and the sources on one page, as text that can be read out', () => {
    expect(pdf.numPages).toBe(1)
    const flat = handoutText.replace(/\s+/g, ' ')
    for (const words of [
      'A story & its <end>',
      'What was “said” – then.',
      'China’s control',
      'Caption of the first: 50 % & more.',
      'Notes of the second.',
      WARNING,
      UNVERIFIED,
      VERIFIED,
      'Publisher mail, “Title mail”, May 2019',
    ]) {
      expect(flat).toContain(words)
    }
  })

  it('links from words and codes to the steps, and to sources that may be linked to', () => {
    expect([...new Set(links)].sort()).toEqual(
      [FIRST, SECOND, 'https://law.example.org/?a=1&b=2'].sort(),
    )
  })
})

const pictureFiles = unzipSync(await writePictures(deck, painter, 'light', paceOf()))

describe('pictures', () => {
  const files = pictureFiles

  it('are one for each step, in order, 2560 by 1440, and a text', () => {
    expect(Object.keys(files).sort()).toEqual(['01-first.png', '02-second.png', 'README.txt'])
    expect(pngSize(files['01-first.png'])).toEqual([2560, 1440])
    expect(pngSize(files['02-second.png'])).toEqual([2560, 1440])
  })

  it('come with their addresses, cautions and sources', () => {
    const text = textOf(files['README.txt'])
    for (const words of [FIRST, SECOND, WARNING, VERIFIED, 'Publisher mail, “Title mail”']) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('https://mail.example.org')
  })
})

const FORMATS = [
  ['slides', (from: Deck, by: Painter, own: Pace) => writeSlides(from, by, 'light', own)],
  [
    'handout',
    (from: Deck, by: Painter, own: Pace) => writeHandout(from, by, readHandoutFonts(), own),
  ],
  ['pictures', (from: Deck, by: Painter, own: Pace) => writePictures(from, by, 'light', own)],
] as const

describe.each(FORMATS)('every format: %s', (_, write) => {
  it('stops before the next step once it is told to', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const onStep = (done: number) => {
      seen.push(done)
      if (done === 1) controller.abort()
    }
    await expect(write(deck, painter, { signal: controller.signal, onStep })).rejects.toThrow(
      'aborted',
    )
    expect(seen).toEqual([0, 1])
  })

  it('shows where the map was moved to, and the whole chain where it was not', async () => {
    const steps = story.steps.map((step, i) => ({
      ...step,
      query: i === 0 ? '?t=2019-06-01&map=4/39/-98' : '?t=2019-06-01',
    }))
    const moved = deckOf({ story: { ...story, steps }, index, sources, site: SITE, cameraRoom })
    const names: boolean[] = []
    const note = (svg: string) => {
      names.push(/>CN</.test(svg))
      return svg
    }
    const noting: Painter = {
      ...painter,
      drawMap: async (scene, options) => note(await painter.drawMap(scene, options)),
      drawPicture: async (scene, options) => note(await painter.drawPicture(scene, options)),
    }
    await write(moved, noting, paceOf())
    expect(names).toEqual([false, true])
  })
})
