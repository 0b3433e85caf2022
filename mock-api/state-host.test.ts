import { describe, expect, it, vi } from 'vitest'
import { createStateSite, type StateSiteOptions } from '../src/previews/state/state-site'
import { createQueries } from '../test/fuzz/queries'
import { createRandom } from '../test/support/random'
import { DATA_FOLDER } from './content/data-folder'
import { loadContent } from './content/load-content'
import { nodeStates } from './node-states'
import { createStateHost } from './state-host'

const { contents } = await loadContent(DATA_FOLDER)
const parts = await nodeStates(contents)

const INDEX = `<!doctype html><html><head>
    <title>Chokepoint: the opening day</title>
    <meta name="description" content="Of all." />
    <link rel="canonical" href="https://map.example/" />
    <meta property="og:title" content="Of all" />
    <meta property="og:image" content="https://map.example/cards/map.png" />
    <script type="module" src="./assets/index.js"></script>
  </head><body><div id="root"></div><div id="page"><main><div>The front.</div></main></div>
  </body></html>`

const drawnOnce = () => vi.fn((_svg: string) => Promise.resolve(new Uint8Array([1, 2, 3])))

function open(changed: Partial<StateSiteOptions> = {}) {
  const states = createStateSite({ ...parts, rasterise: drawnOnce(), ...changed })
  const { fetch } = createStateHost({
    states,
    indexHtml: async () => INDEX,
    rest: () => new Response('the file itself'),
    siteUrl: () => 'https://map.example/',
  })
  const ask = (path: string) =>
    Promise.resolve(fetch(new Request(`http://host${path}`, { redirect: 'manual' })))
  return { states, ask, page: async (path: string) => (await ask(path)).text() }
}

const contentOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]

describe('a state that an address names', () => {
  it('has its own title, description and picture, and those of the page are gone', async () => {
    const html = await open().page('/?t=2022-08-05&sel=link:cn-mx-precursors')
    expect(html).toContain('<title>Precursors, China to Mexico, 5 August 2022 · Chokepoint</title>')
    expect(contentOf(html, 'description')).toMatch(/^Dominant since May 2019, 4 measures said/)
    expect(html.match(/og:title/g)).toHaveLength(1)
    expect(contentOf(html, 'og:title')).toBe('Precursors, China to Mexico, 5 August 2022')
    expect(contentOf(html, 'og:image')).toBe(
      'https://map.example/state.png?t=2022-08-05&amp;sel=link:cn-mx-precursors',
    )
    expect(html).not.toContain('rel="canonical"')
    expect(html).toContain('<script type="module" src="./assets/index.js"></script>')
  })

  it('says without scripts what it shows, in place of the front page', async () => {
    const html = await open().page('/?t=2022-08-05&sel=link:cn-mx-precursors')
    const [, text = ''] = /<div id="page">([\s\S]*)<\/div>\s*<\/body>/.exec(html) ?? []
    expect(text).not.toContain('The front.')
    expect(text).toContain('<h1>Precursors, China to Mexico</h1>')
    expect(text).toContain('What the map shows: 5 August 2022')
    expect(text).toContain('src="./state.png?t=2022-08-05&amp;sel=link:cn-mx-precursors"')
    expect(text).toContain('href="./l/cn-mx-precursors/"')
    expect(text).toContain('href="./?t=2022-08-05&amp;sel=link:cn-mx-precursors"')
  })

  it('that is a what-if says so before anything else, in words and on its picture', async () => {
    const rasterise = drawnOnce()
    const { page, ask } = open({ rasterise })
    const query = '?t=2022-08-05&off=shift-to-precursors-2019'
    expect(contentOf(await page(`/${query}`), 'description')).toMatch(/^What-if/)
    await ask(`/state.png${query}`)
    const [svg = ''] = rasterise.mock.calls[0] ?? []
    expect(svg).toContain('what-if')
    expect(svg).toContain('it is not a forecast')
    // In its text too, and beside it that nothing is known of a later day.
    const text = await page('/?t=2026-09-01&off=shift-to-precursors-2019')
    expect(text).toMatch(
      /<strong>This day is after June 2026, for which nothing has been verified\./,
    )
    expect(text).toMatch(
      /<strong>This takes out described effects; it is not a forecast\.<\/strong>/,
    )
  })

  it('that counts the word of some alone, or leaves flows out, says so in words too', async () => {
    const { page } = open()
    for (const [query, words] of [
      ['?t=2024-01-01&by=official', /^1 January 2024 · only what official sources say\./],
      ['?t=2024-01-01&show=finished', /^1 January 2024 · only finished drug shown\./],
    ] as const) {
      expect(contentOf(await page(`/${query}`), 'og:description')).toMatch(words)
    }
  })

  it.each([
    '/?story=chain&step=the-turn&view=present',
    // As the address of a stage says it.
    '/?t=2020-01-01&vs=2018-06-01&story=chain&step=the-turn&view=present',
  ])('that is a step of a story has the words of the step: %s', async (address) => {
    const html = await open().page(address)
    expect(contentOf(html, 'og:title')).toBe(
      'Around 2019: ingredients go to Mexico, fentanyl comes north',
    )
    expect(html).toContain('<h1>Around 2019: ingredients go to Mexico, fentanyl comes north</h1>')
  })

  it('that somebody went to from a step is told as what it shows', async () => {
    const html = await open().page('/?t=2021-05-01&story=chain&step=the-turn&view=present')
    expect(contentOf(html, 'og:title')).toContain('1 May 2021')
  })

  it('of an earlier version of the data is told as it was then', async () => {
    const { page } = open()
    const query = '/?t=2022-08-05&sel=link:cn-mx-precursors'
    const [then, now] = [await page(`${query}&data=2026.11.24`), await page(query)]
    expect(contentOf(then, 'og:image')).toContain('data=2026.11.24')
    expect(contentOf(then, 'description')).not.toBe(contentOf(now, 'description'))
  })

  it('is drawn by the rasteriser of the build, as large as other cards and no heavier', async () => {
    const response = await open({ rasterise: parts.rasterise }).ask('/state.png?t=2022-08-05')
    const png = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('content-type')).toBe('image/png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(100_000)
  })
})

describe('an address that names no state', () => {
  it.each([
    ['nothing', '/'],
    ['nothing that can be read', '/?foo=bar&t=soon'],
    ['the opening day', '/?theme=dark'],
    ['a chain that there is none of', '/?chain=copper&t=2022-08-05'],
    ['more than any address that is written', `/?t=2022-08-05&off=${'x,'.repeat(1_000)}`],
  ])('%s: is the file itself, with the picture of the site', async (_, path) => {
    const { page, ask } = open()
    expect(await page(path)).toBe('the file itself')
    const card = await ask(path.replace('/', '/state.png'))
    expect([card.status, card.headers.get('location')]).toEqual([
      302,
      'https://map.example/cards/map.png',
    ])
  })
})

describe('any number of addresses', () => {
  it('of one picture draw it once, whatever else they say', async () => {
    const rasterise = drawnOnce()
    const { ask } = open({ rasterise })
    const same = ['', '&theme=dark', '&map=3/30/10', '&utm_source=chat', '&view=embed&parts=none']
    await Promise.all(same.map((more) => ask(`/state.png?t=2022-08-05${more}`)))
    await ask('/state.png?t=2022-08-05')
    expect(rasterise).toHaveBeenCalledTimes(1)
  })

  it('of one page are one picture, whatever nothing of it shows', async () => {
    const rasterise = drawnOnce()
    const { ask } = open({ rasterise })
    for (const query of [
      '?view=claims',
      '?view=claims&story=NaN',
      '?view=claims&story=chain&step=the-turn',
      '?view=claims&t=2022-08-05&off=woodside-summit-2023',
    ]) {
      await ask(`/state.png${query}`)
    }
    expect(rasterise).toHaveBeenCalledTimes(1)
    await ask('/state.png?view=present&story=chain&step=the-turn')
    await ask('/state.png?view=present&story=chain&step=the-turn&t=2020-01-01&vs=2018-06-01')
    expect(rasterise).toHaveBeenCalledTimes(2)
  })

  it('fill no more than the memory that is meant for them', async () => {
    const { ask, states } = open({ limits: { cards: 3, waiting: 8, patienceMs: 5_000 } })
    for (let day = 1; day <= 9; day += 1) await ask(`/state.png?t=2022-08-0${day}`)
    expect(states.keptCount()).toBe(3)
  })

  it('do not queue up: who comes late gets the picture of the site at once', async () => {
    const waiting: (() => void)[] = []
    const rasterise = () =>
      new Promise<Uint8Array>((resolve) => {
        waiting.push(() => resolve(new Uint8Array([1])))
      })
    const { ask } = open({ rasterise, limits: { cards: 9, waiting: 2, patienceMs: 30_000 } })
    const first = [ask('/state.png?t=2022-08-01'), ask('/state.png?t=2022-08-02')]
    expect((await ask('/state.png?t=2022-08-03')).status).toBe(302)
    // One after the other: the second is not begun before the first is done.
    expect(waiting).toHaveLength(1)
    waiting.shift()?.()
    await vi.waitFor(() => expect(waiting).toHaveLength(1))
    waiting.shift()?.()
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('wait no longer than a chat does, and find the picture the next time', async () => {
    const done: (() => void)[] = []
    const rasterise = () =>
      new Promise<Uint8Array>((resolve) => {
        done.push(() => resolve(new Uint8Array([1])))
      })
    const { ask } = open({ rasterise, limits: { cards: 9, waiting: 2, patienceMs: 20 } })
    expect((await ask('/state.png?t=2022-08-01')).status).toBe(302)
    done[0]?.()
    await vi.waitFor(async () => expect((await ask('/state.png?t=2022-08-01')).status).toBe(200))
  })

  it('that fail to be drawn do not stop those after them', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const rasterise = vi.fn(drawnOnce()).mockRejectedValueOnce(new Error('No ink.'))
    const { ask } = open({ rasterise })
    expect((await ask('/state.png?t=2022-08-01')).status).toBe(302)
    expect((await ask('/state.png?t=2022-08-02')).status).toBe(200)
  })

  it('may hold anything: each is answered, and none becomes markup', async () => {
    const [first] = contents
    if (!first) throw new Error('There is no content: npm run content')
    const query = createQueries(first.chain, createRandom(15))
    const { page } = open()
    for (let i = 0; i < 300; i += 1) {
      const html = await page(`/${query().replaceAll('#', '%23')}`)
      expect(html === 'the file itself' || /<title>[^<]+<\/title>/.test(html)).toBe(true)
      expect(html).not.toContain('<img src=x')
    }
  })
})
