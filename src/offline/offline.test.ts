import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginAnew } from './begin-anew'
import { cutRange } from './cut-range'
import { keepFiles } from './keep-files'
import { isKept } from './kept-paths'
import { offlineLanguage } from './offline-language'
import { pageAnswer } from './page-answer'
import { pageStates } from './page-states'
import { routeOf } from './route'

const ROOT = 'https://example.org/maps/'
const FILES = { '': 'a', 'assets/app-abcd1234.js': 'b', 'api/v1/chains/fentanyl.json': 'c' }
const PAGES = { 'e/control/': '?t=2019-05-01&sel=event:control', 's/talk/': '?story=talk' }

describe('who answers', () => {
  const at = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
    routeOf({ url: new URL(path, ROOT).href, mode, method }, ROOT, FILES)

  it('the kept page, at the root and with any state', () => {
    expect(at('', 'navigate')).toEqual({ kind: 'kept', path: '' })
    expect(at('?t=2020-01-01&view=embed', 'navigate')).toEqual({ kind: 'kept', path: '' })
    expect(at('index.html?t=2020-01-01', 'navigate')).toEqual({ kind: 'kept', path: '' })
  })

  it('the kept files, at exactly their names', () => {
    expect(at('assets/app-abcd1234.js')).toEqual({ kind: 'kept', path: 'assets/app-abcd1234.js' })
    expect(at('api/v1/chains/fentanyl.json?delay=200')).toBeNull()
    expect(at('constructor')).toBeNull()
  })

  it('a part of another build, by the name it would have', () => {
    expect(at('assets/app-abcd9999.js')).toEqual({ kind: 'other-build' })
    expect(at('parts/map-abcd9999.css')).toEqual({ kind: 'other-build' })
    expect(at('assets/inter-abcd9999.woff2')).toBeNull()
    expect(at('assets/app-abcd9999.js?import')).toBeNull()
    expect(at('embed.js')).toBeNull()
    expect(at('sw.js')).toBeNull()
  })

  it('the page of a state by way of the network, and the network for all else', () => {
    expect(at('e/woodside-summit-2023/', 'navigate')).toEqual({ kind: 'page' })
    expect(at('s/chain/the-turn/?theme=dark', 'navigate')).toEqual({ kind: 'page' })
    expect(at('m/rare-earths/', 'navigate')).toEqual({ kind: 'page' })
    expect(at('api/v1/', 'navigate')).toBeNull()
    expect(at('api/v1/chains/fentanyl.json', 'navigate')).toBeNull()
    expect(at('', 'navigate', 'POST')).toBeNull()
    expect(at('/', 'navigate')).toBeNull()
    expect(at('https://other.example/maps/', 'navigate')).toBeNull()
  })
})

describe('a range of a kept file', () => {
  const cut = async (range: string) => {
    const headers = { 'content-length': '10', etag: '"x"', 'x-build': 'one' }
    const answer = await cutRange(new Response('0123456789', { headers }), range)
    const { status, headers: had } = answer
    return [status, had.get('content-range'), await answer.text()]
  }

  it('is cut as a server of ranges cuts it', async () => {
    expect(await cut('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await cut('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89'])
    expect(await cut('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await cut('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await cut('bytes=-30')).toEqual([206, 'bytes 0-9/10', '0123456789'])
  })

  it('is refused where there is none', async () => {
    for (const range of ['bytes=10-12', 'bytes=5-2', 'bytes=-', 'items=0-1', 'bytes=0-1,3-4']) {
      expect(await cut(range), range).toEqual([416, 'bytes */10', ''])
    }
  })

  it('keeps what the file said of itself, but not the whole length, nor its mark', async () => {
    const headers = { 'content-length': '10', etag: '"x"', 'x-build': 'one' }
    const { headers: had } = await cutRange(new Response('0123456789', { headers }), 'bytes=0-1')
    expect([had.get('x-build'), had.get('content-length'), had.get('etag')]).toEqual([
      'one',
      null,
      null,
    ])
  })
})

describe('keeping the files of a build', () => {
  /** As browsers hold a body to its hash. */
  function hostOf(bodies: Readonly<Record<string, string>>) {
    const asked: string[] = []
    return {
      asked,
      fetchFile: async (url: string, { integrity, cache }: RequestInit) => {
        const path = url.slice(ROOT.length)
        asked.push(`${path} ${cache}`)
        const body = bodies[path]
        if (body === undefined) return new Response(null, { status: 404 })
        const hash = createHash('sha256').update(body).digest('base64')
        if (integrity !== `sha256-${hash}`) throw new TypeError('Failed integrity')
        return new Response(body)
      },
    }
  }
  function emptyCache() {
    const kept = new Map<string, Response>()
    return {
      kept,
      match: async (url: RequestInfo | URL) => kept.get(String(url)),
      put: async (url: RequestInfo | URL, response: Response) =>
        void kept.set(String(url), response),
    }
  }
  const hashed = (body: string) => createHash('sha256').update(body).digest('base64')
  const files = { '': hashed('page'), 'assets/app-abcd1234.js': hashed('code') }

  it('asks anew for a name that other bytes may stand under, and once for the others', async () => {
    const { asked, fetchFile } = hostOf({ '': 'page', 'assets/app-abcd1234.js': 'code' })
    const cache = emptyCache()
    await keepFiles(cache, ROOT, files, fetchFile)
    expect(asked).toEqual([' no-store', 'assets/app-abcd1234.js default'])
    expect([...cache.kept.keys()]).toEqual([ROOT, `${ROOT}assets/app-abcd1234.js`])
  })

  it('refuses a file of another build, and goes on later where it broke off', async () => {
    const cache = emptyCache()
    const mixed = hostOf({ '': 'page', 'assets/app-abcd1234.js': 'other code' })
    await expect(keepFiles(cache, ROOT, files, mixed.fetchFile)).rejects.toThrow('integrity')
    await expect(keepFiles(cache, ROOT, files, hostOf({ '': 'page' }).fetchFile)).rejects.toThrow(
      `Expected the file ${ROOT}assets/app-abcd1234.js, got 404.`,
    )
    const whole = hostOf({ '': 'page', 'assets/app-abcd1234.js': 'code' })
    await keepFiles(cache, ROOT, files, whole.fetchFile)
    expect(whole.asked).toEqual(['assets/app-abcd1234.js default'])
  })
})

describe('a page that asks for a part of another build', () => {
  it('begins anew by the script, for which the style must not fail', async () => {
    const script = beginAnew({ destination: 'script' })
    expect([script?.headers.get('content-type'), await script?.text()]).toEqual([
      'text/javascript',
      'location.reload()',
    ])
    const style = beginAnew({ destination: 'style' })
    expect([style?.status, style?.headers.get('content-type'), await style?.text()]).toEqual([
      200,
      'text/css',
      '',
    ])
  })

  it('gets all else from the network', () => {
    expect(beginAnew({ destination: 'worker' })).toBeNull()
    expect(beginAnew({ destination: '' })).toBeNull()
  })
})

const view = (state: string) => `<meta name="chokepoint:view" content="${state}" />`

describe('the page of a state', () => {
  const here = (pages = {}, languages: string[] = []) => ({ root: ROOT, pages, languages })
  const pageWith = (head: string) => async () => new Response(`<head>${head}</head>`)
  const request = new Request(`${ROOT}e/control/?theme=dark&t=2020-01-01`)

  it('leads to its state, where what it was opened with counts more', async () => {
    const page = view('/maps/?t=2019-05-01&amp;sel=event:control')
    const answer = await pageAnswer(request, here(), pageWith(page))
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${ROOT}?sel=event:control&theme=dark&t=2020-01-01`)
  })

  it('of the build that is kept needs no network, with its last slash and without', async () => {
    const ask = () => Promise.reject(new TypeError('Load failed'))
    const answer = await pageAnswer(request, here(PAGES), ask)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${ROOT}?sel=event:control&theme=dark&t=2020-01-01`)
    const bare = await pageAnswer(new Request(`${ROOT}s/talk`), here(PAGES), ask)
    expect(bare.headers.get('location')).toBe(`${ROOT}?story=talk`)
  })

  it('that nobody knows is, without a network, a sentence and the way to the map', async () => {
    const ask = () => Promise.reject(new TypeError('Load failed'))
    for (const path of ['e/unknown/', 'e/constructor/', 's/toString']) {
      const answer = await pageAnswer(new Request(ROOT + path), here(PAGES), ask)
      expect(answer.status).toBe(503)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      const html = await answer.text()
      expect(html).toContain('needs a network connection, and there is none')
      expect(html).toContain(`<a href="${ROOT}">`)
    }
  })

  it('says so in the language of the page that led there, or in the first of the browser that we have', async () => {
    const ask = () => Promise.reject(new TypeError('Load failed'))
    const saidFor = async (path: string, languages: string[]) =>
      (await pageAnswer(new Request(ROOT + path), here({}, languages), ask)).text()
    const strange = await saidFor('e/unknown/?lang=en-XA', ['en'])
    expect(strange).toContain('<html lang="en-XA">')
    expect(strange).toContain('ñéţŵóŕķ')
    expect(strange).toContain(`<a href="${ROOT}?lang=en-XA">`)
    expect(await saidFor('e/unknown/', ['de-DE', 'en-GB', 'en-XA'])).toContain('a network')
  })

  it('finds the root from below, in a build for any folder', async () => {
    const answer = await pageAnswer(request, here(), pageWith(view('../../?sel=event:control')))
    expect(answer.headers.get('location')).toContain(`${ROOT}?sel=event:control`)
  })

  it('is left alone where it names no state, or one that is not ours', async () => {
    for (const head of ['', view('https://other.example/')]) {
      expect((await pageAnswer(request, here(), pageWith(head))).status, head).toBe(200)
    }
  })
})

describe('the language without a network', () => {
  const spoken = (asked: Partial<Parameters<typeof offlineLanguage>[0]>) =>
    offlineLanguage({ url: `${ROOT}e/a/`, referrer: '', languages: [], ...asked }, ROOT)

  it('is that of the address before that of the page that led there', () => {
    expect(spoken({ url: `${ROOT}e/a/?lang=en-XA`, referrer: ROOT })).toBe('en-XA')
    expect(spoken({ referrer: `${ROOT}?t=2020-01-01&lang=en-XA`, languages: ['en'] })).toBe('en-XA')
    expect(spoken({ referrer: `${ROOT}?t=2020-01-01`, languages: ['en-XA'] })).toBe('en')
  })

  it('is the first of the browser that there is, where no page of ours led there', () => {
    expect(spoken({ languages: ['fr', 'en-XA', 'en'] })).toBe('en-XA')
    expect(spoken({ languages: ['fr', 'en-AU', 'en-XA'] })).toBe('en')
    expect(spoken({ referrer: 'https://other.example/?lang=en-XA', languages: ['fr'] })).toBe('en')
    expect(spoken({ url: `${ROOT}e/a/?lang=tlh` })).toBe('en')
  })
})

describe('the states of the pages of a build', () => {
  it('are read from the pages that it wrote, wherever the site will be', () => {
    const html = (state: string) => `<head>${view(state)}</head>`
    expect(
      pageStates([
        ['index.html', html('?x')],
        ['e/control/index.html', html('/maps/?t=2019-05-01&amp;sel=event:control')],
        ['s/talk/index.html', html('../../?story=talk')],
        ['s/plain/index.html', '<head></head>'],
        ['api/v1/index.html', html('?x')],
      ]),
    ).toEqual(PAGES)
  })
})

describe('what is kept', () => {
  it('is what the open app asks for', () => {
    const kept = [
      'index.html',
      'assets/index-abcd1234.js',
      'assets/inter-latin-ext-wght-normal-abcd1234.woff2',
      'base-map/world.pmtiles',
      'base-map/outlines.json',
      'base-map/states.json',
      'api/v1/chains/fentanyl.json',
      'api/v1/chains/fentanyl/series/us-t404-12month.json',
      'api/v1/chains/fentanyl/stories.json',
      'api/v1/chains/fentanyl/changed.json',
      'api/v1/chains/fentanyl/stories/chain.json',
    ]
    for (const path of kept) expect(isKept(path, 'assets'), path).toBe(true)
  })

  it('is not what others ask for, nor earlier data', () => {
    const left = [
      'e/woodside-summit-2023/index.html',
      's/chain/the-turn/index.html',
      'cards/map.png',
      'embed.js',
      'assets/inter-cyrillic-ext-wght-normal-abcd1234.woff2',
      'api/v1/index.html',
      'api/v1/openapi.json',
      'api/v1/chains/fentanyl/levels.csv',
      'api/v1/chains/fentanyl/versions.json',
      'api/v1/chains/fentanyl/versions/2026.11.24.json',
      'api/v1/chains/fentanyl/versions/2026.11.24/sources.json',
      'base-map/LICENSE.md',
    ]
    for (const path of left) expect(isKept(path, 'assets'), path).toBe(false)
  })
})
