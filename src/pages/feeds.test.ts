import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain, createEvent } from '../../test/support/create-chain'
import { parseStrictly } from '../../test/support/create-figure'
import { createBook } from './book'
import { atomFeed, jsonFeed } from './feeds'
import { reportHref } from './report-href'

const chain = {
  ...createChain({ events: [createEvent('talks', '2022-08-05')] }),
  title: { en: 'A & B' },
}
const changes = {
  from: '2026.11.24',
  to: '2026.12.1',
  records: [
    {
      kind: 'event',
      id: 'talks',
      title: { en: 'Talks' },
      turn: 'changed',
      fields: [],
      effects: [],
    },
  ],
  levels: [],
} as const
const book = createBook(
  indexChain(chain),
  [],
  [],
  [
    {
      version: '2026.12.1',
      date: '2026-12-01',
      href: 'a',
      counts: {},
      changes: structuredClone(changes) as never,
    },
    { version: '2026.11.24', date: '2026-11-24', href: 'b', counts: { events: 1 }, changes: null },
  ],
)
const ROOT = 'https://map.example/maps/'

describe('the feeds of releases', () => {
  it('have an entry a release, newest first, each with an address of its own', () => {
    const feed = JSON.parse(jsonFeed(book, ROOT))
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items).toEqual([
      expect.objectContaining({
        id: 'https://map.example/maps/changes/#v2026.12.1',
        content_text: '1 record changed.',
        date_published: '2026-12-01T00:00:00Z',
      }),
      expect.objectContaining({ content_text: 'First release: 1 event.' }),
    ])
    expect(feed.items[0].content_html).toBe(
      '<ul><li><a href="https://map.example/maps/changes/2026.12.1/#event-talks">Talks</a> (changed)</li></ul>',
    )
    expect(feed.items[1]).not.toHaveProperty('content_html')
  })

  it('are well-formed, with what a reader of Atom asks for', () => {
    const feed = atomFeed(book, ROOT)
    // A strict reader of XML; it wants an SVG round what it reads.
    expect(() =>
      parseStrictly(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><desc>${feed.split('\n').slice(1).join('')}</desc></svg>`,
      ),
    ).not.toThrow()
    expect(feed).toContain('<title>Chokepoint: changes in “A &amp; B”</title>')
    for (const tag of ['id', 'updated', 'author', 'link']) expect(feed).toContain(`<${tag}`)
    expect(feed.match(/<entry>/g)).toHaveLength(2)
    expect(feed).toContain('<content type="html">&lt;ul&gt;')
    expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>')
  })
})

describe('a mistake', () => {
  it('is reported by mail or at a form, with the page and the version', () => {
    const mail = reportHref('mailto:a@b.example', 'https://map.example/e/talks/', '2026.12.1') ?? ''
    expect(mail).toMatch(/^mailto:a@b\.example\?subject=/)
    expect(decodeURIComponent(mail)).toContain('Page: https://map.example/e/talks/')
    const form = new URL(reportHref('https://git.example/new?labels=data', 'p', '2026.12.1') ?? '')
    expect(form.searchParams.get('labels')).toBe('data')
    expect(form.searchParams.get('body')).toContain('Data version: 2026.12.1')
    expect(reportHref('javascript:alert(1)', 'p', 'v')).toBeNull()
  })
})
