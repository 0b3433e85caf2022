import { describe, expect, it } from 'vitest'
import { createChain, createEvent } from '../../test/support/create-chain'
import { sceneOf } from '../../test/support/create-figure'
import { type PageParts, pageOf } from './page'
import type { Preview } from './page-preview'

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <title>The map</title>
    <meta
      name="description"
      content="A map."
    />
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body><div id="root"></div><noscript>Needs scripts.</noscript></body>
</html>`

const preview: Preview = {
  path: 'e/control-2019/',
  formerPaths: ['e/old-control/'],
  cardPath: 'cards/e/control-2019.png',
  search: '?t=2019-04-01&sel=event:control-2019',
  title: 'A "control" of <all> & $& more',
  description: `${'word '.repeat(60)}end`,
  scene: sceneOf(createChain({ events: [createEvent('control-2019', '2019-04-01')] })),
  words: { over: '1 April 2019', title: 'A control', under: 'pressed' },
  tell: () => ({ body: null, cited: [], subject: { kind: 'work' } }),
}
const BODY = '<main><h1>A control</h1></main>'
const told = (patch: Partial<Preview> = {}): PageParts => ({
  preview: { ...preview, ...patch },
  body: BODY,
  dates: { published: '2026-11-24', modified: '2026-12-02' },
  data: { name: '</script><script>alert(1)</script>' },
})
const HERE = { base: '/', url: 'https://example.org/', assetsDir: 'assets' }

/** Attributes of the first tag that has one of a value. */
const content = (html: string, key: string) =>
  new RegExp(`(?:name|property)="${key}" content="([^"]*)"`).exec(html)?.[1]

describe('the page of an event', () => {
  const html = pageOf(INDEX, told(), preview.path, HERE)

  it('is the page of the app with a head of its own, nothing in it read as markup', () => {
    expect(html).toContain(
      '<title>A &quot;control&quot; of &lt;all&gt; &amp; $&amp; more · Chokepoint</title>',
    )
    expect(html).toContain('<div id="root"></div>')
    expect(html).not.toContain('A map.')
    expect(html.match(/name="description"/g)).toHaveLength(1)
    expect(content(html, 'article:published_time')).toBe('2026-11-24')
    expect(content(html, 'article:modified_time')).toBe('2026-12-02')
  })

  it('says without scripts what it is about, in place of the line that scripts are needed', () => {
    expect(html).toContain(`<div id="page">${BODY}</div>`)
    expect(html).not.toContain('Needs scripts.')
  })

  it('carries its data for programs, which can’t end the element they stand in', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' })
    expect(html).not.toContain('<script>alert')
  })

  it('says which state the app opens', () => {
    expect(content(html, 'chokepoint:view')).toBe('/?t=2019-04-01&amp;sel=event:control-2019')
  })

  it('names its picture and its own address where the site has one', () => {
    expect(content(html, 'og:image')).toBe('https://example.org/cards/e/control-2019.png')
    expect(content(html, 'og:image:width')).toBe('1200')
    expect(content(html, 'og:image:height')).toBe('630')
    expect(content(html, 'og:url')).toBe('https://example.org/e/control-2019/')
    expect(content(html, 'twitter:card')).toBe('summary_large_image')
    expect(html).toContain('<link rel="canonical" href="https://example.org/e/control-2019/" />')
  })

  it('names neither where the address of the site is not known', () => {
    const bare = pageOf(INDEX, told(), preview.path, { ...HERE, url: null })
    expect(content(bare, 'og:image')).toBeUndefined()
    expect(content(bare, 'og:url')).toBeUndefined()
    expect(bare).not.toContain('canonical')
    expect(content(bare, 'og:title')).toContain('control')
  })

  it('cuts a long description after a word', () => {
    const description = content(html, 'og:description') ?? ''
    expect(description.length).toBeLessThanOrEqual(200)
    expect(description).toMatch(/ word…$/)
  })

  it('opens under its former name too, and points to the present one', () => {
    const former = pageOf(INDEX, told(), 'e/old-control/', HERE)
    expect(content(former, 'chokepoint:view')).toContain('sel=event:control-2019')
    expect(former).toContain('rel="canonical" href="https://example.org/e/control-2019/"')
  })

  it('asks for the data of its chain, and for the land of its map, before a script can', () => {
    const asked = (page: string) =>
      [
        ...page.matchAll(
          /rel="preload" as="fetch" crossorigin="" (?:fetchpriority="low" )?href="([^"]*)"/g,
        ),
      ].map(([, href]) => href)
    expect(asked(html)).toEqual(['../../api/v1/chains/test.json', '../../base-map/outlines.json'])
    const scene = { ...preview.scene, view: { ...preview.scene.view, surface: 'claims' as const } }
    const text = pageOf(INDEX, told({ scene }), 'claims/', HERE)
    expect(asked(text)).toEqual(['../api/v1/chains/test.json'])
  })

  it('finds assets and state in whatever folder the site lies', () => {
    const moved = pageOf(INDEX, told(), preview.path, { ...HERE, base: './', url: null })
    expect(moved).toContain('src="../../assets/index.js"')
    expect(moved).toContain('href="../../favicon.svg"')
    expect(content(moved, 'chokepoint:view')).toMatch(/^\.\.\/\.\.\/\?t=/)
    const below = pageOf(INDEX, told(), preview.path, {
      base: '/maps/',
      assetsDir: 'assets',
      url: 'https://example.org/maps/',
    })
    expect(content(below, 'chokepoint:view')).toMatch(/^\/maps\/\?t=/)
    expect(content(below, 'og:image')).toBe('https://example.org/maps/cards/e/control-2019.png')
  })
})

describe('the first page', () => {
  it('has a picture, and keeps its own state', () => {
    const html = pageOf(INDEX, told({ path: '', cardPath: 'cards/map.png' }), '', HERE)
    expect(content(html, 'og:image')).toBe('https://example.org/cards/map.png')
    expect(content(html, 'og:type')).toBe('website')
    expect(content(html, 'chokepoint:view')).toBeUndefined()
    expect(html).toContain('src="./assets/index.js"')
  })
})
