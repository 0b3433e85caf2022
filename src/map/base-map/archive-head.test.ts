import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const URL_OF_ARCHIVE = 'https://map.example/base-map/world.pmtiles'
const BYTES = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251)

const ranged = (from: number, last: number) => ({ headers: { Range: `bytes=${from}-${last}` } })
const read = async (answer: Response) => [...new Uint8Array(await answer.arrayBuffer())]

let asked: string[] = []
const fetchNow = vi.fn(async (_: string, init: RequestInit) => {
  const range = new Headers(init.headers).get('Range') ?? ''
  asked.push(range)
  const [from = 0, last = 0] = range.replace('bytes=', '').split('-').map(Number)
  return new Response(BYTES.slice(from, last + 1), { status: 206, headers: { etag: '"a"' } })
})

async function open() {
  const { askForArchiveHead, fetchRange, forgetArchiveHead } = await import('./archive-head')
  askForArchiveHead(URL_OF_ARCHIVE)
  askForArchiveHead(URL_OF_ARCHIVE)
  return { fetchRange, forgetArchiveHead }
}

beforeEach(() => {
  asked = []
  fetchNow.mockClear()
  vi.resetModules()
  vi.stubGlobal('fetch', fetchNow)
})
afterEach(() => vi.unstubAllGlobals())

it('the beginning of the archive is fetched once, and all that lies in it is read out of it', async () => {
  const { fetchRange } = await open()
  const header = await fetchRange(URL_OF_ARCHIVE, ranged(0, 3))
  const tile = await fetchRange(URL_OF_ARCHIVE, ranged(28_331, 28_334))
  expect(await read(header)).toEqual([0, 1, 2, 3])
  // 28,331 is 112 times 251, and 219.
  expect(await read(tile)).toEqual([219, 220, 221, 222])
  expect([tile.status, tile.headers.get('etag')]).toEqual([206, '"a"'])
  expect(asked).toHaveLength(1)
})

it('what reaches beyond it, and other archives, are asked for as ever', async () => {
  const { fetchRange } = await open()
  await fetchRange(URL_OF_ARCHIVE, ranged(70_000, 150_000))
  await fetchRange('https://map.example/other.pmtiles', ranged(0, 16_383))
  expect(asked.slice(1)).toEqual(['bytes=70000-150000', 'bytes=0-16383'])
})

it('once the archive was replaced, the server is asked', async () => {
  const { fetchRange, forgetArchiveHead } = await open()
  await fetchRange(URL_OF_ARCHIVE, ranged(0, 3))
  forgetArchiveHead()
  await fetchRange(URL_OF_ARCHIVE, ranged(0, 3))
  expect(asked.at(-1)).toBe('bytes=0-3')
})

it('a host that knows no ranges is asked for the whole only once', async () => {
  fetchNow.mockResolvedValueOnce(new Response(BYTES))
  const { fetchRange } = await open()
  const answer = await fetchRange(URL_OF_ARCHIVE, ranged(0, 16_383))
  expect(answer.status).toBe(200)
  expect(await read(answer)).toHaveLength(200_000)
  expect(fetchNow).toHaveBeenCalledTimes(1)
})

it('a refusal is told to whoever reads, and to nobody else', async () => {
  fetchNow.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { fetchRange } = await open()
  await expect(fetchRange(URL_OF_ARCHIVE, ranged(0, 3))).rejects.toThrow('Failed to fetch')
})
