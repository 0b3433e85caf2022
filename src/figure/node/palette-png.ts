import { promisify } from 'node:util'
import { crc32, deflate as deflateWith, type ZlibOptions } from 'node:zlib'

const deflate = promisify<Buffer, ZlibOptions, Buffer>(deflateWith)

const COLOURS_MAX = 256

/** Five bits of each channel: near colours share a bucket. */
const bucketOf = (rgb: number) => ((rgb >> 9) & 0x7c00) | ((rgb >> 6) & 0x3e0) | ((rgb >> 3) & 0x1f)

const BUCKETS = 1 << 15

/**
 * How many pixels fall into each bucket, and the colour that most of them have: found by letting
 * them vote each other out, as counting every shade would take most of the time.
 * @param rgba four bytes for each pixel
 */
function countColours(rgba: Uint8Array) {
  const totals = new Uint32Array(BUCKETS)
  const colours = new Uint32Array(BUCKETS)
  const leads = new Uint32Array(BUCKETS)
  for (let at = 0; at < rgba.length; at += 4) {
    const rgb = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0)
    const bucket = bucketOf(rgb)
    const lead = leads[bucket] ?? 0
    totals[bucket] = (totals[bucket] ?? 0) + 1
    if (lead === 0) colours[bucket] = rgb
    leads[bucket] = lead === 0 || colours[bucket] === rgb ? lead + 1 : lead - 1
  }
  return { totals, colours }
}

function nearest(palette: readonly number[], rgb: number): number {
  let best = 0
  let bestDistance = Number.POSITIVE_INFINITY
  palette.forEach((other, i) => {
    const red = (rgb >> 16) - (other >> 16)
    const green = ((rgb >> 8) & 0xff) - ((other >> 8) & 0xff)
    const blue = (rgb & 0xff) - (other & 0xff)
    const distance = red * red * 2 + green * green * 4 + blue * blue * 3
    if (distance < bestDistance) [best, bestDistance] = [i, distance]
  })
  return best
}

/** The colours of the most used buckets, and which of them stands for each bucket. */
function choosePalette(rgba: Uint8Array) {
  const { totals, colours } = countColours(rgba)
  const used = Array.from(totals.keys()).filter((bucket) => (totals[bucket] ?? 0) > 0)
  used.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b)
  const palette = used.slice(0, COLOURS_MAX).map((bucket) => colours[bucket] ?? 0)
  const indexOf = new Uint8Array(BUCKETS)
  used.forEach((bucket, i) => {
    indexOf[bucket] = i < COLOURS_MAX ? i : nearest(palette, colours[bucket] ?? 0)
  })
  return { palette, indexOf }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A picture of few colours as a PNG with a palette: a third of the size of one with all its
 * shades. @param rgba opaque pixels, row by row
 */
export async function palettePng(rgba: Uint8Array, width: number, height: number): Promise<Buffer> {
  const { palette, indexOf } = choosePalette(rgba)
  const rows = Buffer.alloc((width + 1) * height) // each row begins with 0: not filtered
  let from = 0
  for (let y = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1
    for (let x = 0; x < width; x += 1, from += 4, to += 1) {
      const rgb = ((rgba[from] ?? 0) << 16) | ((rgba[from + 1] ?? 0) << 8) | (rgba[from + 2] ?? 0)
      rows[to] = indexOf[bucketOf(rgb)] ?? 0
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8) // eight bits, by palette
  const colours = Buffer.from(palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', await deflate(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
