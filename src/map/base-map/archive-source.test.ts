import { EtagMismatch } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { createArchiveSource } from './archive-source'

const BYTES = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7])
const read = async (part: Promise<{ data: ArrayBuffer }>) => [...new Uint8Array((await part).data)]

describe('the archive of the base map over HTTP', () => {
  it('is read by ranges where the host knows them', async () => {
    const asked: (string | null)[] = []
    const source = createArchiveSource('/world.pmtiles', async (_, init) => {
      const range = new Headers(init.headers).get('range')
      asked.push(range)
      const [from = 0, to = 0] = (range ?? '').replace('bytes=', '').split('-').map(Number)
      return new Response(BYTES.slice(from, to + 1), { status: 206, headers: { etag: '"a"' } })
    })
    expect(await read(source.getBytes(2, 3))).toEqual([2, 3, 4])
    expect((await source.getBytes(0, 1)).etag).toBe('"a"')
    expect(asked).toEqual(['bytes=2-4', 'bytes=0-0'])
  })

  it('is read whole, once, from a host that answers a range with everything', async () => {
    let requests = 0
    const source = createArchiveSource('/world.pmtiles', async () => {
      requests += 1
      return new Response(BYTES)
    })
    expect(await read(source.getBytes(2, 3))).toEqual([2, 3, 4])
    expect(await read(source.getBytes(6, 10))).toEqual([6, 7])
    expect(requests).toBe(1)
  })

  it('says what the host answered where it has no such file', async () => {
    const source = createArchiveSource(
      '/world.pmtiles',
      async () => new Response('', { status: 404 }),
    )
    await expect(source.getBytes(0, 1)).rejects.toThrow('answered with 404')
  })

  it('notices that the file was replaced while it was read', async () => {
    const source = createArchiveSource(
      '/world.pmtiles',
      async () => new Response(BYTES, { status: 206, headers: { etag: '"b"' } }),
    )
    await expect(source.getBytes(0, 1, undefined, '"a"')).rejects.toThrow(EtagMismatch)
  })
})
