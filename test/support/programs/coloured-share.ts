import { runProgram } from './run-program'

/** So coarse that a page is some ten thousand pixels, and the lines on it are still seen. */
const DOTS_PER_INCH = 40

/** Between the strongest and the weakest part of a colour; land and sea are far below, lines above. */
const LEAST_STRENGTH = 80

/** The pixels of a PPM file with a byte for each of red, green and blue. */
function pixelsOf(ppm: Buffer): Buffer[] {
  const [head = ''] = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.toString('latin1', 0, 64)) ?? []
  if (!head) throw new Error('Expected a picture in PPM with a byte for each colour.')
  const count = Math.floor((ppm.length - head.length) / 3)
  const at = (i: number) => head.length + 3 * i
  return Array.from({ length: count }, (_, i) => ppm.subarray(at(i), at(i + 1)))
}

const isStrong = (pixel: Buffer) => Math.max(...pixel) - Math.min(...pixel) >= LEAST_STRENGTH

/**
 * How much of the upper part of a page is in a strong colour, as the lines of a map are.
 * @param heightIn how far down the part reaches, in inches
 * @returns 0 for a blank part and for bare land, up to 1
 */
export async function colouredShare(pdf: string, page: number, heightIn: number): Promise<number> {
  const heightPx = Math.round(heightIn * DOTS_PER_INCH)
  const part = ['-x', '0', '-y', '0', '-W', '10000', '-H', `${heightPx}`]
  const which = ['-f', `${page}`, '-l', `${page}`, '-r', `${DOTS_PER_INCH}`]
  const pixels = pixelsOf(await runProgram('pdftoppm', ...which, ...part, pdf))
  return pixels.filter(isStrong).length / pixels.length
}
