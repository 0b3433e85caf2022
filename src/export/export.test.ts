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
import { sourcesParts, writeSlides } from './write-slides'

const en = (text: string) => ({ en: text })
const SITE = 'https://example.org/map/'
const FIRST = `${SITE}?t=2019-06-01&sel=event:control&story=told&step=first&view=present&data=2026.1.1`
const SECOND = `${SITE}?t=2026-08-01&off=control&story=told&step=second&view=present&data=2026.1.1`

const index = indexChain(
  createChain({
    by: 'A Desk',
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

/** The smallest PNG. */
const DOT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (sign) => sign.charCodeAt(0),
)

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
    const other = { ...deck, index: { ...deck.index, param: 'copper' } }
    expect(deckFileName(other, 'slides')).toBe('chokepoint-copper-told-2026.1.1.pptx')
  })
})

const pace = paceOf()
const slideFiles = unzipSync(await writeSlides(deck, painter, 'dark', pace))

/** Each part of a package, what it refers to, and what it is said to be. */
function packageProblems(files: Readonly<Record<string, Uint8Array>>): string[] {
  const types = textOf(files['[Content_Types].xml'])
  const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part = '']) => part)
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, each]) => each))
  const gone = named.filter((part) => !(part in files)).map((part) => `no ${part}`)
  const untyped = Object.keys(files)
    .filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
    .filter((path) => !named.includes(path))
  const endless = Object.keys(files).filter((path) => !endings.has(path.split('.').at(-1)))
  const broken = Object.keys(files)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]+$/, '')
      const text = textOf(files[path])
      const ids = [...text.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
      const lost = [...text.matchAll(/Target="([^"]+)"(?! TargetMode)/g)].flatMap(
        ([, target = '']) => {
          const found = new URL(target, `http://any/${folder}`).pathname.slice(1)
          return found in files ? [] : [`${path} leads to ${found}, which is not there`]
        },
      )
      const source = `${folder}${(path.split('/').at(-1) ?? '').replace('.rels', '')}`
      const used = [...textOf(files[source]).matchAll(/r:(?:id|embed)="([^"]+)"/g)]
      const unknown = used.flatMap(([, id]) => (ids.includes(id) ? [] : [`${source} uses ${id}`]))
      return [...lost, ...unknown, ...twice.map((id) => `${path} has ${id} twice`)]
    })
  return [...gone, ...untyped, ...endless, ...broken]
}

describe('slides', () => {
  const files = slideFiles
  const slide = (number: number) => textOf(files[`ppt/slides/slide${number}.xml`])
  const notes = (number: number) => textOf(files[`ppt/notesSlides/notesSlide${number}.xml`])
  const relations = (number: number) =>
    [...textOf(files[`ppt/slides/_rels/slide${number}.xml.rels`]).matchAll(/Target="([^"]*)"/g)]
      .map(([, target = '']) => target.replaceAll('&amp;', '&'))
      .filter((target) => target.startsWith('http'))
  const slots = (number: number) =>
    [...slide(number).matchAll(/<p:ph type="([^"]+)"/g)].map(([, type]) => type)

  it('are a title, one for each step, and the sources on one', () => {
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides).toHaveLength(4)
    expect(wordsOf(slide(1))).toContain('A story &amp; its &lt;end&gt;')
    expect(wordsOf(slide(1))).toContain('What was “said” – then.')
    expect(wordsOf(slide(2))).toContain('China’s control')
    expect(wordsOf(slide(4))).toContain('Sources')
    expect(pace.seen).toEqual([0, 1, 2])
  })

  it('have a real title each, a number, and nothing that is not in a placeholder', () => {
    expect([1, 2, 3, 4].map((number) => slots(number)[0])).toEqual([
      'ctrTitle',
      'title',
      'title',
      'title',
    ])
    for (const number of [1, 2, 3, 4]) {
      expect(slots(number)).toContain('sldNum')
      const shapes = slide(number).match(/<p:(?:sp|pic)>/g) ?? []
      expect(slots(number)).toHaveLength(shapes.length)
    }
    // A house template restyles what the slides themselves leave open.
    expect(slide(2)).not.toMatch(/srgbClr|typeface=|sz="/)
    const layouts = Object.keys(files).filter((name) => /slideLayout\d+\.xml$/.test(name))
    expect(layouts.map((name) => /<p:cSld name="([^"]+)"/.exec(textOf(files[name]))?.[1])).toEqual([
      'Title Slide',
      'Map with Caption',
      'Picture with Caption',
      'Words',
      'Sources',
    ])
    // Captions are read from the last row.
    expect(textOf(files['ppt/slideLayouts/slideLayout2.xml'])).toMatch(/idx="1".*?sz="2000"/s)
  })

  it('are a package of which every part is there, typed, and referred to rightly', () => {
    expect(packageProblems(files)).toEqual([])
  })

  it('say beside the map what the step says, its day, and every caution', () => {
    expect(wordsOf(slide(2))).toEqual([
      'China’s control',
      '1 / 2 · 1 June 2019',
      'Caption of the first: 50 % &amp; more.',
      'Open in the map',
      '‹#›',
    ])
    expect(wordsOf(slide(3))).toContain(`${WARNING} ${UNVERIFIED}`)
    expect(slide(2)).toContain('descr="How to read the lines: ')
  })

  it('list the sources on as many slides as it takes to read them', () => {
    const [one] = deck.sources
    if (!one) throw new Error('The deck of the test has sources.')
    const many = Array.from({ length: 300 }, (_, i) => ({ ...one, id: `source-${i}` }))
    expect(sourcesParts([one])).toEqual([{ sources: [one], sizePt: 12 }])
    const parts = sourcesParts(many)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.every(({ sizePt }) => sizePt === 10)).toBe(true)
    expect(parts.flatMap(({ sources: each }) => each)).toEqual(many)
  })

  it('carry the notes and the sources of the slide where a speaker looks for them', () => {
    expect(wordsOf(notes(2)).join(' ')).toContain('Notes of the first.')
    expect(wordsOf(notes(2)).join(' ')).toContain('Publisher law, “Title law”, May 2019')
    expect(wordsOf(notes(3)).join(' ')).toContain(WARNING)
  })

  it('link to the step from words and code, and only to sources that may be linked to', () => {
    expect(relations(2)).toEqual([FIRST, FIRST])
    expect(relations(3)).toEqual([SECOND, SECOND])
    expect(relations(4)).toEqual(['https://law.example.org/?a=1&b=2'])
  })

  it('hold the map in more than the pixels of a hall’s screen, in its shape', () => {
    const [width = 0, height = 1] = pngSize(files['ppt/media/image2-1.png'])
    expect(width).toBe(2400)
    expect(width / height).toBeCloseTo(10.02 / 4, 1)
  })

  it('are XML that a strict reader takes, whatever signs the texts and addresses have', () => {
    const parts = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name))
    expect(parts.filter((name) => isUnescaped(textOf(files[name])))).toEqual([])
  })

  it('have no code and no link where nobody could open one', async () => {
    const local = deckOf({ story, index, sources, site: null, cameraRoom })
    const bare = unzipSync(await writeSlides(local, painter, 'light', paceOf()))
    const xml = textOf(bare['ppt/slides/slide2.xml'])
    expect(xml).not.toContain('QR code')
    expect(wordsOf(xml)).not.toContain('Open in the map')
    expect(packageProblems(bare)).toEqual([])
    expect(textOf(bare['docProps/core.xml'])).toContain('<dc:creator>A Desk</dc:creator>')
  })
})

describe('the words for those who do not see a picture', () => {
  it('say of a comparison both of its sides', () => {
    const steps = [{ ...story.steps[0], query: '?t=2019-06-01&vs=2019-01-01' }] as Story['steps']
    const compared = deckOf({ story: { ...story, steps }, index, sources, site: SITE, cameraRoom })
    expect(compared.steps[0]?.description).toMatch(
      /^1 June 2019 compared with 1 January 2019\. .*weaker by 2 steps.*1 January 2019: major.*1 June 2019: minor/,
    )
  })
})

const pdf = await getDocumentProxy(await writeHandout(deck, painter, readHandoutFonts(), paceOf()))
const { text: handoutText } = await extractText(pdf, { mergePages: true })
const { links } = await extractLinks(pdf)

describe('a handout', () => {
  it('has two steps and the sources on one page, as text that can be read out', async () => {
    expect(pdf.numPages).toBe(1)
    expect((await pdf.getMetadata()).info).toMatchObject({ Author: 'A Desk' })
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

  it('is tagged in the order of reading, and has bookmarks', async () => {
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
      'China’s control',
      'Without it',
      'Sources',
    ])
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'P', 'Figure', 'Link'])
      expect(tree).toContain(`"role":"${role}"`)
    expect(tree).toContain(deck.steps[0]?.description)
  })

  it('links from words and codes to the steps, and to sources that may be linked to', () => {
    expect([...new Set(links)].sort()).toEqual(
      [FIRST, SECOND, 'https://law.example.org/?a=1&b=2'].sort(),
    )
  })
})

describe('a handout in another alphabet', () => {
  it('has the words as a picture, with their text for those who have it read out', async () => {
    const steps = [{ ...story.steps[0], title: en('中国'), notes: en('') }] as Story['steps']
    const own = deckOf({ story: { ...story, steps }, index, sources, site: SITE, cameraRoom })
    const asked: string[] = []
    const paintWords: Painter['paintWords'] = async (text) => {
      asked.push(text)
      return { file: DOT, heightPt: 20 }
    }
    const bytes = await writeHandout(own, { ...painter, paintWords }, readHandoutFonts(), paceOf())
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    expect(asked).toEqual(['中国'])
    expect(text).not.toContain('[…]')
  })
})

const pictureFiles = unzipSync(await writePictures(deck, painter, 'light', paceOf()))

describe('pictures', () => {
  const files = pictureFiles

  it('are one for each step, in order, 2560 by 1440, the same as a drawing, and a text', () => {
    expect(Object.keys(files).sort()).toEqual([
      ...['01-first.png', '01-first.svg', '02-second.png', '02-second.svg'],
      'README.txt',
    ])
    expect(textOf(files['01-first.svg'])).toMatch(/^<svg.*China’s control.*<\/svg>$/s)
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
