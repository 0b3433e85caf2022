import { type ArchiveDirectory, readDirectory, tileNumber } from './archive-directory'
import { type ArchiveSource, ReplacedError } from './archive-source'

export interface TileArchive {
  /** @returns null where the archive has no such tile */
  readonly readTile: (
    zoom: number,
    x: number,
    y: number,
    signal?: AbortSignal,
  ) => Promise<ArrayBuffer | null>
}

interface Opened {
  readonly directory: ArchiveDirectory
  readonly etag: string | undefined
}

/** Holds the header and, as a test makes sure, the one directory. */
const FIRST_BYTES = 16_384

/** Where the header says something, and what ours says; PMTiles specification, version 3. */
const HEADER = { version: 7, directoryFrom: 8, directoryLength: 16, tilesFrom: 56 } as const
const VERSION = 3

function unpacked(bytes: BlobPart): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}

async function openArchive(source: ArchiveSource): Promise<Opened> {
  const { data, etag } = await source.getBytes(0, FIRST_BYTES)
  const header = new DataView(data)
  if (header.getUint8(HEADER.version) !== VERSION) throw new Error('The base map is no archive.')
  const numberAt = (at: number) => Number(header.getBigUint64(at, true))
  const from = numberAt(HEADER.directoryFrom)
  const packed = data.slice(from, from + numberAt(HEADER.directoryLength))
  const directory = readDirectory(
    new Uint8Array(await unpacked(packed)),
    numberAt(HEADER.tilesFrom),
  )
  return { directory, etag }
}

/**
 * The tiles of one archive, its directory read once. Only what ours is: packed by gzip, with one
 * directory (docs/performance.md says what a reader of all archives weighed).
 */
export function createTileArchive(source: ArchiveSource): TileArchive {
  let opening: Promise<Opened> | null = null
  const open = (): Promise<Opened> => {
    opening ??= openArchive(source).catch((error) => {
      opening = null // asked again with the next tile
      throw error
    })
    return opening
  }
  const read = async (number: number, signal?: AbortSignal) => {
    const { directory, etag } = await open()
    const place = directory.get(number)
    if (!place) return null
    return unpacked((await source.getBytes(place.offset, place.length, signal, etag)).data)
  }
  return {
    readTile: async (zoom, x, y, signal) => {
      const number = tileNumber(zoom, x, y)
      try {
        return await read(number, signal)
      } catch (error) {
        if (!(error instanceof ReplacedError)) throw error
        opening = null
        return read(number, signal)
      }
    },
  }
}
