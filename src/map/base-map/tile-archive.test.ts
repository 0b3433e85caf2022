import { readFileSync } from 'node:fs'
import { FileSource, PMTiles } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { readDirectory, tileNumber } from './archive-directory'
import { type ArchiveSource, ReplacedError } from './archive-source'
import { createTileArchive } from './tile-archive'

const ARCHIVE_PATH = new URL('../../../public/base-map/world.pmtiles', import.meta.url)
const bytes = new Uint8Array(readFileSync(ARCHIVE_PATH))
const whole: ArchiveSource = {
  getBytes: async (offset, length) => ({ data: bytes.buffer.slice(offset, offset + length) }),
}
const sizeOf = (tile: ArrayBuffer | null) => tile?.byteLength ?? 0

describe('the tiles of the archive', () => {
  it('are all those that the format’s own reader finds, byte for byte', async () => {
    const peer = new PMTiles(new FileSource(new File([bytes], 'world.pmtiles')))
    const archive = createTileArchive(whole)
    for (let zoom = 0; zoom <= 5; zoom += 1) {
      for (let x = 0; x < 2 ** zoom; x += 1) {
        for (let y = 0; y < 2 ** zoom; y += 1) {
          const ours = await archive.readTile(zoom, x, y)
          const theirs = (await peer.getZxy(zoom, x, y))?.data ?? null
          const isSame =
            sizeOf(ours) === sizeOf(theirs) &&
            (!ours || !theirs || Buffer.from(ours).equals(Buffer.from(theirs)))
          expect(isSame, `tile ${zoom}/${x}/${y}`).toBe(true)
        }
      }
    }
  })

  it('are found again after the file was replaced while it was read', async () => {
    let etag = '"a"'
    const archive = createTileArchive({
      getBytes: async (offset, length, _signal, wanted) => {
        if (wanted !== undefined && wanted !== etag) throw new ReplacedError('replaced')
        return { ...(await whole.getBytes(offset, length)), etag }
      },
    })
    const before = await archive.readTile(0, 0, 0)
    etag = '"b"'
    expect(sizeOf(await archive.readTile(0, 0, 0))).toBe(sizeOf(before))
  })

  it('are asked for again after the directory did not arrive', async () => {
    let isDown = true
    const archive = createTileArchive({
      getBytes: async (offset, length) => {
        if (isDown) throw new Error('down')
        return whole.getBytes(offset, length)
      },
    })
    await expect(archive.readTile(0, 0, 0)).rejects.toThrow('down')
    isDown = false
    expect(await archive.readTile(0, 0, 0)).not.toBeNull()
  })
})

describe('a directory', () => {
  it('counts tiles zoom by zoom, and along a curve within each', () => {
    const corners = [0, 1].flatMap((y) => [0, 1].map((x) => tileNumber(1, x, y)))
    expect([tileNumber(0, 0, 0), ...corners]).toEqual([0, 1, 4, 2, 3])
    // A zoom has four tiles for each of the one before: 1 + 4 + 16 come before zoom 3.
    expect(tileNumber(3, 0, 0)).toBe(21)
  })

  it('lets tiles share an entry, and leaves out an offset where a tile follows the one before', () => {
    // Two entries: tiles 5 to 7 with 300 bytes (two digits of seven bits) from 9, and tile 8.
    const entries = [2, 5, 3, 3, 1, 0xac, 0x02, 4, 10, 0]
    expect([...readDirectory(new Uint8Array(entries), 1_000)]).toEqual([
      [5, { offset: 1_009, length: 300 }],
      [6, { offset: 1_009, length: 300 }],
      [7, { offset: 1_009, length: 300 }],
      [8, { offset: 1_309, length: 4 }],
    ])
  })

  it('that ends too early is refused', () => {
    expect(() => readDirectory(new Uint8Array([2, 5]), 0)).toThrow('ends too early')
  })
})
