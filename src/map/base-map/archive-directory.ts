/** Where a tile lies in an archive, in bytes from its beginning. */
interface TilePlace {
  readonly offset: number
  readonly length: number
}

/** By the number of a tile, as `tileNumber` counts them. */
export type ArchiveDirectory = ReadonlyMap<number, TilePlace>

/**
 * The number of a tile: zooms one after the other, and within each the tiles along a Hilbert curve,
 * so that neighbours on the map are near each other in the file.
 */
export function tileNumber(zoom: number, x: number, y: number): number {
  let number = (4 ** zoom - 1) / 3
  let [column, row] = [x, y]
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const isRight = (column & side) > 0
    const isLower = (row & side) > 0
    number += side * side * (isRight ? (isLower ? 2 : 3) : isLower ? 1 : 0)
    if (isLower) continue
    if (isRight) [column, row] = [side - 1 - column, side - 1 - row]
    ;[column, row] = [row, column]
  }
  return number
}

/** Reads numbers of seven bits a byte, the lowest first; the eighth says that more follow. */
function numberReader(bytes: Uint8Array): () => number {
  let at = 0
  return () => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at]
      if (byte === undefined) throw new Error('The directory of the base map ends too early.')
      at += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
}

/**
 * A directory of the PMTiles format, version 3: numbers of tiles as steps, how many tiles share an
 * entry, lengths and offsets, each as one run of numbers.
 * @param tilesFrom where the tiles begin in the archive
 * @throws Error where the bytes end too early
 */
export function readDirectory(bytes: Uint8Array, tilesFrom: number): ArchiveDirectory {
  const next = numberReader(bytes)
  const count = next()
  const column = () => Array.from({ length: count }, next)
  const [steps, runs, lengths, offsets] = [column(), column(), column(), column()]
  const directory = new Map<number, TilePlace>()
  let number = 0
  let end = 0
  for (const [i, step] of steps.entries()) {
    number += step
    const length = lengths[i] ?? 0
    // 0 stands for: right behind the one before.
    const offset = offsets[i] ? offsets[i] - 1 : end
    end = offset + length
    for (let k = 0; k < (runs[i] ?? 0); k += 1) {
      directory.set(number + k, { offset: tilesFrom + offset, length })
    }
  }
  return directory
}
