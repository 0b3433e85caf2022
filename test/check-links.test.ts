import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApi } from '../mock-api/api'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'

const { contents } = await loadContent(DATA_FOLDER)
const api = createApi(contents)
const chains = contents.map(({ chain }) => chain.id).join(' ')

beforeAll(() => {
  vi.stubGlobal('document', {
    baseURI: 'https://map.example/',
    querySelector: () => ({ content: chains }),
  })
  vi.stubGlobal('window', { addEventListener: () => undefined })
  vi.stubGlobal('fetch', (url: string) => api.fetch(new Request(url)))
})
afterAll(() => vi.unstubAllGlobals())

/** What a pasted link is told, with the lines below it. */
async function told(link: string) {
  const { checkLinks } = await import('../src/app/check-links/check-links')
  const [check] = await checkLinks(link)
  return { verdict: check?.verdict ?? '', lines: check?.lines ?? [] }
}

describe('a link that was given out', () => {
  it('of a page of another chain is held to the data of that chain', async () => {
    const version = contents.find(({ chain }) => chain.id === 'rare-earths')?.chain.version
    const link = `https://m.example/e/rare-earths/china-licences-seven-2025/?t=2025-04-04&data=${version}`
    expect((await told(link)).verdict).toBe('It was made with today’s data.')
  })

  it('of a step of a story is told what differs on the day of the step, not on the day that the map opens', async () => {
    const step = await told('https://m.example/s/chain/the-turn/?data=2026.11.24')
    const same = await told('?t=2020-01-01&vs=2018-06-01&data=2026.11.24')
    const opening = await told('?data=2026.11.24')
    expect(step.lines).toEqual(same.lines)
    expect(step.lines).not.toEqual(opening.lines)
    expect(step.verdict).toMatch(/Its story has today’s text\.$/)
  })

  it('of a page says the same as the query that the page opens', async () => {
    for (const [page, query] of [
      ['e/woodside-summit-2023/', 't=2023-11-15&sel=event:woodside-summit-2023'],
      ['c/C30/', 'view=claims'],
    ]) {
      const data = 'data=2026.11.24'
      expect(await told(`https://m.example/maps/${page}?${data}`)).toEqual(
        await told(`https://m.example/maps/?${query}&${data}`),
      )
    }
  })

  it.each([
    // All of what each says is in the data, old or new.
    '?t=2024-09-01&sel=link:cn-mx-precursors&off=woodside-summit-2023&data=2026.11.24',
    'https://m.example/e/woodside-summit-2023/?t=2024-02-01&data=2026.11.27&utm_source=mail',
    'https://m.example/l/c_cn_mx_prec/?data=2026.11.27',
    'https://m.example/w/W1/?data=2026.11.27',
    'https://m.example/c/C30/',
    'https://m.example/s/chain/the-turn/',
    'https://m.example/m/rare-earths/',
  ])('that says nothing unknown is told nothing of that kind: %s', async (link) => {
    const { verdict, lines } = await told(link)
    expect(verdict).not.toMatch(/can’t be read/)
    expect(lines.filter((line) => line.includes('was ignored'))).toEqual([])
  })

  it.each([
    ['?t=2024-09-01&sel=link:cn-mx-precusors&data=2026.11.24', '“sel=link:cn-mx-precusors”'],
    ['?t=2024-13-01&data=2026.11.27', '“t=2024-13-01”'],
    ['?scop=regional&data=2026.11.27', '“scop=regional”'],
    ['https://m.example/e/woodside-sumit-2023/', '“sel=event:woodside-sumit-2023”'],
    ['https://m.example/c/C99/?data=2026.11.24', '“c/C99/”'],
    ['https://m.example/w/W99/', '“w/W99/”'],
    ['https://m.example/s/chain/the-trun/', '“step=the-trun”'],
    ['https://m.example/e/rare-earths/china-licences-eight-2025/', 'china-licences-eight-2025”'],
  ])('with something in it that there is not is told so: %s', async (link, what) => {
    const { verdict, lines } = await told(link)
    expect(verdict).toMatch(/^Part of it can’t be read\. ./)
    expect(lines[0]).toContain(what)
    expect(lines[0]).toContain('was ignored; expected')
  })

  it('with a version that never was says so, and one without any that it shows today’s data', async () => {
    expect((await told('?t=2019-05-01&data=2026.1.1')).verdict).toMatch(/nothing can be compared/)
    expect((await told('?t=2019-05-01')).verdict).toMatch(/it shows today’s data/)
  })
})
