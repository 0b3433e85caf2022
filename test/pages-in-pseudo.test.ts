import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LICENCE } from '@/model/licence'
import { changesPage } from '@/pages/changes-page'
import { releasePages } from '@/pages/release-page'
import { statePage } from '@/pages/state-page'
import { writePage } from '@/pages/write-page'
import { previewsOf } from '@/previews/preview'
import { stateWords, summaryOf } from '@/previews/state/state-words'
import type { PageKind } from '@/url/page-path'
import { parseView } from '@/url/view-codec'
import { monthNames } from '@/words/dates'
import { speak } from '@/words/language'
import { productWords } from '@/words/product'
import { PSEUDO } from '@/words/pseudo'
import { books, textOf } from './support/real-book'

const [first] = books
if (!first) throw new Error('There is no chain.')
const { book, index, sources } = first

const ADDRESS = 'https://map.example/a/'

/** What a page may hold in English: the product's name, names of sources, dates, the licence, addresses. */
const ENGLISH = [
  ...sources.flatMap(({ publisher, title }) => [publisher, title]),
  ...monthNames(),
  productWords.name,
  LICENCE,
  ADDRESS,
].sort((a, b) => b.length - a.length)

/** The words of a page that no language has been asked for. */
function plainWords(html: string): string[] {
  const labels = [...html.matchAll(/(?:aria-label|alt)="([^"]*)"/g)].map(([, label = '']) => label)
  const text = [textOf(html), ...labels].join(' ')
  const left = ENGLISH.reduce((rest, known) => rest.replaceAll(known, ' '), text)
  // Strange letters are letters: a word that holds one is none of these.
  return left.match(/(?<!\p{L})[A-Za-z]{2,}(?!\p{L})/gu) ?? []
}

const written = (
  page: Parameters<typeof writePage>[0],
  record: Parameters<typeof writePage>[1]['record'],
) =>
  writePage(page, {
    book,
    up: '../',
    root: 'https://map.example/',
    address: ADDRESS,
    search: '?t=2020-01-01',
    picture: { path: 'cards/a.png', alt: '', widthPx: 1, heightPx: 1 },
    record,
    reportTo: 'mailto:desk@map.example',
    otherChains: [],
  })

const KINDS: readonly PageKind[] = ['event', 'link', 'place', 'group', 'claim', 'lever', 'story']

describe('in another language', () => {
  beforeAll(() => speak(PSEUDO))
  afterAll(() => speak(null))

  it.each(KINDS)('no English is left on a page of the kind %s', (kind) => {
    const previews = previewsOf(index, book.stories).filter(({ path, record }) =>
      record ? record.kind === kind : kind === 'story' && path.startsWith('s/'),
    )
    expect(previews.length).toBeGreaterThan(0)
    for (const { path, tell, record = null } of previews.slice(0, 8)) {
      expect(plainWords(written(tell(book), record)), path).toEqual([])
    }
  })

  it('none is left on the front page, the list of claims and their cards', () => {
    const previews = previewsOf(index, book.stories)
    const pages = previews.filter(({ path }) => path === '' || path === 'c/')
    expect(pages).toHaveLength(2)
    for (const { path, tell } of pages) {
      expect(plainWords(written(tell(book), null)), path).toEqual([])
    }
    for (const { path, words, title, description } of previews) {
      expect(
        plainWords([words.over, words.title, words.under, title, description].join(' ')),
        path,
      ).toEqual([])
    }
  })

  it.each([
    ['a what-if', '?t=2024-09-01&off=china-class-control-2019'],
    ['a comparison', '?t=2024-09-01&vs=2018-06-01'],
    ['provinces, counted by official sources', '?t=2024-09-01&scope=regional&by=official'],
    ['a route', '?t=2024-09-01&sel=link:cn-mx-precursors'],
    ['a day that nobody verified', '?t=2026-10-01'],
  ])('none is left on the page and the card of %s', (_, query) => {
    const { view, ignored } = parseView(query)
    expect(ignored).toEqual([])
    const scene = book.build(view)
    const { title, description, card } = stateWords(scene)
    const page = statePage({ scene, title, summary: summaryOf(scene) })
    expect(plainWords(written(page, null))).toEqual([])
    expect(plainWords([title, description, card.over, card.title, card.under].join(' '))).toEqual(
      [],
    )
  })

  it('none is left on the pages of releases', () => {
    expect(plainWords(written(changesPage(), null))).toEqual([])
    for (const version of book.versions) {
      for (const { path, title, page } of releasePages(book, version)) {
        expect(plainWords(`${title} ${written(page, null)}`), path).toEqual([])
      }
    }
  })
})

describe('in English', () => {
  it('words are found: this test can fail', () => {
    expect(plainWords(written(changesPage(), null))).toContain('release')
  })
})
