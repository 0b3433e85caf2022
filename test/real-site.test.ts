import { Readability } from '@mozilla/readability'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { DOMParser, parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../mock-api/tables/tables'
import { cardPaths, SITE_URL, siteFiles, sitePages } from './support/real-site'
import { readVocabulary } from './support/schema-org'

const { context, kindsOf, propertyOf } = readVocabulary()

interface Node {
  readonly '@type': string
  readonly [name: string]: unknown
}

/** The JSON-LD of a page. */
function dataOf(html: string): Node {
  const script = parseHTML(html).document.querySelector('script[type="application/ld+json"]')
  return JSON.parse(script?.textContent ?? 'null')
}

const data = new Map([...sitePages].map(([path, html]) => [path, dataOf(html)]))

/** What stands for a thing by its name alone, or by its address: words and numbers of JSON itself. */
const PLAIN = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Boolean', 'Integer']

/** Everything in a node that schema.org does not know, or has otherwise. */
function faultsOf(node: Node, at: string): string[] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return []
    const here = `${at}.${name}`
    const property = propertyOf(node['@type'], name)
    if (!property) return [`${here}: ${node['@type']} has no such property`]
    return [value].flat().flatMap((each) => {
      if (typeof each !== 'object' || each === null) {
        const isPlain = property.ranges.some((range) => PLAIN.includes(range))
        return isPlain ? [] : [`${here}: expected ${property.ranges.join(', ')}, got a text`]
      }
      const inner = each as Node
      const kinds = kindsOf(inner['@type'])
      const isRight = property.ranges.some((range) => kinds.has(range))
      return [
        ...(isRight ? [] : [`${here}: a ${inner['@type']} is none`]),
        ...faultsOf(inner, here),
      ]
    })
  })
}

/** The context of schema.org, from here: nothing is fetched. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`A page names another context: ${url}`)
  return { documentUrl: url, document: { '@context': context } }
}

describe('the pages as they are written', () => {
  it('take less than 60 kB each, those of changes too', () => {
    const large = [...sitePages]
      .map(([path, html]) => [path, Buffer.byteLength(html)] as const)
      .filter(([, bytes]) => bytes >= 60_000)
    expect(large).toEqual([])
  })

  it('lead to pages that there are, and to places on them that there are', () => {
    const ids = new Map(
      [...sitePages].map(([path, html]) => [
        path,
        new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    )
    for (const [path, html] of sitePages) {
      const body = html.slice(html.indexOf('<body'))
      for (const [, href = ''] of body.matchAll(/<a href="([^"]*)"/g)) {
        const { origin, pathname, search, hash } = new URL(
          href.replaceAll('&amp;', '&'),
          `${SITE_URL}${path}`,
        )
        const target = pathname.replace('/maps/', '')
        // The map itself at some state, another place, and files that others hold to their form.
        if (origin !== 'https://map.example' || search !== '' || target.startsWith('api/')) continue
        if (siteFiles.has(target)) continue
        expect(ids.has(target), `${path} leads to ${href}`).toBe(true)
        const place = decodeURIComponent(hash.slice(1))
        if (place !== '') expect(ids.get(target)?.has(place), `${path} leads to ${href}`).toBe(true)
      }
    }
  })

  it('give a reader mode their title and all of their text but head and foot', () => {
    for (const path of READ) {
      const { document } = parseHTML(sitePages.get(path) ?? '')
      const main = document.querySelector('#page main')?.textContent ?? ''
      const read = new Readability(document as unknown as Document).parse()
      const words = (text = '') => text.split(/\s+/).filter(Boolean).length
      expect(read?.title, path).toBe(document.title.replace(' · Chokepoint', ''))
      // It leaves out the title itself, which it shows above, and small print such as "See it on the map".
      expect(words(read?.textContent ?? '') / words(main), path).toBeGreaterThan(0.95)
    }
  })
})

/** One page of each kind, of either chain. */
const READ = [
  '',
  'c/C30/',
  'e/woodside-summit-2023/',
  'l/cn-mx-precursors/',
  'p/mx-sinaloa/',
  's/chain/the-turn/',
  'm/rare-earths/',
  'e/rare-earths/china-licences-seven-2025/',
  'changes/2026.11.27/',
]

describe('the JSON-LD of the pages', () => {
  it('has properties of schema.org alone, each on a type that has it and with what it may hold', () => {
    const faults = [...data].flatMap(([path, node]) => faultsOf(node, path))
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('is read by a processor of JSON-LD that refuses whatever it would have to drop', async () => {
    for (const path of READ) {
      const node = data.get(path)
      if (!node) throw new Error(`There is no data on the page ${path}.`)
      const options = { documentLoader, base: SITE_URL, safe: true }
      const quads = (await jsonld.toRDF(node as JsonLdDocument, options)) as unknown as {
        predicate: { value: string }
      }[]
      expect(quads.length, path).toBeGreaterThan(5)
      for (const { predicate } of quads) {
        expect(predicate.value).toMatch(/^https:\/\/schema\.org\/\w|#type$|#first$|#rest$/)
      }
    }
  })

  it('of a record says since when it is there, who made it and what it looks like', () => {
    expect(data.get('e/woodside-summit-2023/')).toMatchObject({
      author: { name: 'Chokepoint' },
      datePublished: '2026-11-24',
      dateModified: expect.stringMatching(/^2026-1[12]-/),
      image: `${SITE_URL}cards/e/woodside-summit-2023.png`,
    })
  })

  it('of a front page is what catalogues of data ask for', () => {
    for (const path of ['', 'm/rare-earths/']) {
      const dataset = data.get(path)
      expect(dataset?.['@type']).toBe('Dataset')
      expect(`${dataset?.description}`.length).toBeGreaterThan(50)
      expect([dataset?.url, dataset?.identifier]).toEqual(Array(2).fill(`${SITE_URL}${path}`))
      expect(dataset?.dateModified).toMatch(/^2026-/)
      const files = dataset?.distribution as { contentUrl: string; encodingFormat: string }[]
      expect(files.map(({ encodingFormat }) => encodingFormat)).toContain('text/csv')
      const chain = path === '' ? 'fentanyl' : 'rare-earths'
      const tables = TABLES.map(({ name }) => `${SITE_URL}api/v1/chains/${chain}/${name}.csv`)
      expect(files.map(({ contentUrl }) => contentUrl)).toEqual(expect.arrayContaining(tables))
      for (const { contentUrl } of files)
        expect(contentUrl).toMatch(/^https:\/\/map\.example\/maps\/api/)
    }
  })
})

describe('the oEmbed of a page', () => {
  const links = [...sitePages].map(([path, html]) => {
    const { document } = parseHTML(html)
    const link = document.querySelector('link[rel="alternate"][type="application/json+oembed"]')
    return [path, link?.getAttribute('href') ?? null] as const
  })

  it('is found from every page of a record, and from the fronts', () => {
    const without = links.filter(([, href]) => href === null).map(([path]) => path)
    expect(without.filter((path) => !path.startsWith('changes/'))).toEqual([])
  })

  it('has what the specification asks of a rich embed, and a frame alone that a host may show', () => {
    for (const [path, href] of links) {
      if (href === null) continue
      const file = siteFiles.get(href.replace(SITE_URL, ''))
      const answer = JSON.parse(file ?? 'null')
      // Section 2.3.4: these are required.
      expect(answer, path).toMatchObject({ type: 'rich', version: '1.0' })
      expect([answer.width, answer.height].every(Number.isInteger), path).toBe(true)
      const { document } = parseHTML(`<!doctype html><html><body>${answer.html}</body></html>`)
      expect([...document.body.children].map(({ localName }) => localName)).toEqual(['iframe'])
      const frame = document.querySelector('iframe')
      expect(frame?.getAttribute('title'), path).toBe(answer.title)
      expect(frame?.getAttribute('src'), path).toMatch(
        /^https:\/\/map\.example\/maps\/.*view=embed/,
      )
      // All three or none.
      const { thumbnail_url, thumbnail_width, thumbnail_height } = answer
      expect([thumbnail_width, thumbnail_height]).toEqual([1200, 630])
      expect(cardPaths, path).toContain(thumbnail_url.replace(SITE_URL, ''))
    }
  })
})

describe('the feeds of changes', () => {
  it.each(['changes/', 'changes/rare-earths/'])(
    'of %s are the same to a reader of each form',
    (home) => {
      const atom = parseAtomFeed(siteFiles.get(`${home}feed.xml`) ?? '')
      const json = parseJsonFeed(siteFiles.get(`${home}feed.json`) ?? '')
      expect(atom.title?.value ?? atom.title).toBe(json.title)
      expect(atom.id).toBe(`${SITE_URL}${home}`)
      expect(json.feed_url).toBe(`${SITE_URL}${home}feed.json`)
      const entries = (atom.entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links?.[0]?.href,
        moment: new Date(entry.updated ?? '').toISOString(),
      }))
      expect(entries.length).toBeGreaterThan(0)
      expect(entries).toEqual(
        (json.items ?? []).map((item) => ({
          id: item.id,
          url: item.url,
          moment: new Date(item.date_published ?? '').toISOString(),
        })),
      )
      for (const { id, url = '' } of entries) {
        // Once given, for ever: readers know by it what they have seen.
        expect(id).toMatch(new RegExp(`^${SITE_URL}${home}#v\\d{4}(\\.\\d+){2}(?:-\\d+)?$`))
        expect(sitePages.has(url.replace(SITE_URL, '')), url).toBe(true)
      }
    },
  )
})

describe('where a chain begins, and every page of its changes', () => {
  const feedsOn = (path: string) => {
    const { document } = parseHTML(sitePages.get(path) ?? '')
    const links = document.querySelectorAll(
      'link[rel="alternate"][type^="application/"][type*="+"]',
    )
    return [...links]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.includes('feed'))
      .map((href) => href.replace(SITE_URL, ''))
  }

  it.each([
    ['', 'changes/'],
    ['changes/', 'changes/'],
    ['m/rare-earths/', 'changes/rare-earths/'],
    ['changes/rare-earths/', 'changes/rare-earths/'],
  ])('leads a feed reader to its feeds: “%s”', (path, home) => {
    expect(feedsOn(path)).toEqual([`${home}feed.xml`, `${home}feed.json`])
    for (const feed of feedsOn(path)) expect(siteFiles.has(feed)).toBe(true)
  })

  it('shows a picture that there is in a chat', () => {
    for (const [path, html] of sitePages) {
      const [, image = ''] = /property="og:image" content="([^"]*)"/.exec(html) ?? []
      expect(cardPaths, path).toContain(image.replace(SITE_URL, ''))
    }
  })
})

describe('the map of the site', () => {
  it('names every page under its present name, once', () => {
    const xml = new DOMParser().parseFromString(siteFiles.get('sitemap.xml') ?? '', 'text/xml')
    const named = [...xml.querySelectorAll('loc')].map((loc) => loc.textContent ?? '')
    expect(new Set(named).size).toBe(named.length)
    const canonical = [...sitePages.values()].map(
      (html) =>
        parseHTML(html).document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
    )
    expect([...named].sort()).toEqual([...new Set(canonical)].sort())
  })
})
