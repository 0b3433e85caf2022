import { inflateSync } from 'node:zlib'
import { tableOffset } from './letters'

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

interface Table {
  readonly tag: number
  readonly checksum: number
  readonly bytes: Buffer
}

function readTables(woff: Buffer): Table[] {
  const count = woff.readUInt16BE(12)
  return Array.from({ length: count }, (_, i) => {
    const at = WOFF_HEADER + i * WOFF_ENTRY
    const offset = woff.readUInt32BE(at + 4)
    const packedSize = woff.readUInt32BE(at + 8)
    const size = woff.readUInt32BE(at + 12)
    const packed = woff.subarray(offset, offset + packedSize)
    return {
      tag: woff.readUInt32BE(at),
      checksum: woff.readUInt32BE(at + 16),
      bytes: packedSize < size ? inflateSync(packed) : packed,
    }
  })
}

/** Tables begin at multiples of four. */
const padded = (size: number) => Math.ceil(size / 4) * 4

/**
 * A font of the web as the plain font inside it, which is what rasterisers read.
 * @throws Error when it is not WOFF of the first version
 */
export function unwrapWoff(woff: Buffer): Buffer {
  const signature = woff.toString('latin1', 0, 4)
  if (signature !== 'wOFF') throw new Error(`Expected a WOFF font, got "${signature}".`)
  const tables = readTables(woff)
  const head = SFNT_HEADER + tables.length * SFNT_ENTRY
  const font = Buffer.alloc(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head))
  const largestPower = 2 ** Math.floor(Math.log2(tables.length))
  font.writeUInt32BE(woff.readUInt32BE(4), 0)
  font.writeUInt16BE(tables.length, 4)
  font.writeUInt16BE(largestPower * SFNT_ENTRY, 6)
  font.writeUInt16BE(Math.log2(largestPower), 8)
  font.writeUInt16BE((tables.length - largestPower) * SFNT_ENTRY, 10)
  let offset = head
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const at = SFNT_HEADER + i * SFNT_ENTRY
    font.writeUInt32BE(tag, at)
    font.writeUInt32BE(checksum, at + 4)
    font.writeUInt32BE(offset, at + 8)
    font.writeUInt32BE(bytes.length, at + 12)
    bytes.copy(font, offset)
    offset += padded(bytes.length)
  })
  return font
}

const FAMILY_NAME = 1

/**
 * Files of one weight each call their family "Inter SemiBold"; rasterisers look for "Inter" and a
 * weight. The family's name is the beginning of such a name, so it is enough to end it earlier.
 * @param font is changed
 * @throws Error when its name does not begin with that of the family
 */
export function shortenFamily(font: Buffer, family: string): void {
  const names = tableOffset(font, 'name')
  const count = font.readUInt16BE(names + 2)
  const texts = names + font.readUInt16BE(names + 4)
  for (let i = 0; i < count; i += 1) {
    const at = names + 6 + i * 12
    if (font.readUInt16BE(at + 6) !== FAMILY_NAME) continue
    const offset = texts + font.readUInt16BE(at + 10)
    const wanted = Buffer.from(family, 'utf16le').swap16()
    const found = font.subarray(offset, offset + wanted.length)
    if (!found.equals(wanted)) throw new Error(`The font is not of the family "${family}".`)
    font.writeUInt16BE(wanted.length, at + 8)
  }
}
