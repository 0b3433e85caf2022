import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { palettePng } from './palette-png'

/** Reads a PNG with another reader, by drawing it. */
function decode(png: Buffer, width: number, height: number): Uint8Array {
  const image = `<image href="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  return new Resvg(svg).render().pixels
}

const pixels = (...colours: readonly (readonly [number, number, number])[]) =>
  new Uint8Array(colours.flatMap((colour) => [...colour, 255]))

describe('a picture with a palette', () => {
  it('keeps a few colours exactly', async () => {
    const rgba = pixels([251, 250, 246], [204, 74, 34], [26, 35, 41], [251, 250, 246])
    const png = await palettePng(rgba, 2, 2)
    expect([...decode(png, 2, 2)]).toEqual([...rgba])
  })

  it('gives a large area its exact colour, whatever shades lie at its edge', async () => {
    const shades = Array.from({ length: 63 }, (_, i): [number, number, number] => [i % 8, 1, 2])
    const area = Array.from({ length: 65 }, (): [number, number, number] => [3, 2, 1])
    const png = await palettePng(pixels(...shades, ...area), 16, 8)
    const last = decode(png, 16, 8).slice(-4)
    expect([...last]).toEqual([3, 2, 1, 255])
  })

  it('keeps the most used colours where there are more than fit', async () => {
    const rare = Array.from({ length: 300 }, (_, i): [number, number, number] => [
      (i % 30) * 8,
      Math.floor(i / 30) * 8,
      200,
    ])
    const common = Array.from({ length: 100 }, (): [number, number, number] => [250, 120, 10])
    const decoded = decode(await palettePng(pixels(...rare, ...common), 20, 20), 20, 20)
    expect([...decoded.slice(-4)]).toEqual([250, 120, 10, 255])
  })

  it('is an image of eight bits by palette', async () => {
    const png = await palettePng(pixels([1, 2, 3], [4, 5, 6]), 2, 1)
    expect(png.subarray(16, 26)).toEqual(Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 3]))
    const start = png.indexOf('IDAT') + 4
    const size = png.readUInt32BE(start - 8)
    expect(inflateSync(png.subarray(start, start + size))).toHaveLength(3)
  })
})
