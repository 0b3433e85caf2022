import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const URL_OF_ARCHIVE = 'https://map.example/base-map/world.pmtiles'
const rangeOf = (from: number, last: number) => ({
  headers: { Range: `bytes=${from}-${last}` },
})

let asked: string[] = []
const fetchNow = vi.fn(async (_: string, init: RequestInit) => {
  asked.push(new Headers(init.headers).get('Range') ?? '')
  return new Response('tiles')
})

beforeEach(() => {
  asked = []
  fetchNow.mockClear()
  vi.resetModules()
  vi.stubGlobal('fetch', fetchNow)
})
afterEach(() => vi.unstubAllGlobals())

it('the beginning of the archive is fetched once, however early it was asked for', async () => {
  const { askForArchiveHead, fetchRange } = await import('./archive-head')
  askForArchiveHead(URL_OF_ARCHIVE)
  askForArchiveHead(URL_OF_ARCHIVE)
  const answer = await fetchRange(URL_OF_ARCHIVE, rangeOf(0, 16_383))
  expect(await answer.text()).toBe('tiles')
  expect(asked).toEqual(['bytes=0-16383'])
})

it('asked for again, it comes from the server: what is read once may have been replaced', async () => {
  const { askForArchiveHead, fetchRange } = await import('./archive-head')
  askForArchiveHead(URL_OF_ARCHIVE)
  await fetchRange(URL_OF_ARCHIVE, rangeOf(0, 16_383))
  await fetchRange(URL_OF_ARCHIVE, rangeOf(0, 16_383))
  expect(asked).toHaveLength(2)
})

it('other ranges, and other archives, are asked for as ever', async () => {
  const { askForArchiveHead, fetchRange } = await import('./archive-head')
  askForArchiveHead(URL_OF_ARCHIVE)
  await fetchRange(URL_OF_ARCHIVE, rangeOf(16_384, 20_000))
  await fetchRange('https://map.example/other.pmtiles', rangeOf(0, 16_383))
  expect(asked).toEqual(['bytes=0-16383', 'bytes=16384-20000', 'bytes=0-16383'])
})

it('a refusal is told to whoever takes it, and to nobody else', async () => {
  const { askForArchiveHead, fetchRange } = await import('./archive-head')
  fetchNow.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  askForArchiveHead(URL_OF_ARCHIVE)
  await expect(fetchRange(URL_OF_ARCHIVE, rangeOf(0, 16_383))).rejects.toThrow('Failed to fetch')
})
