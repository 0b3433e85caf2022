import { runProgram } from './run-program'

/** So coarse that a page is some thousands of pixels. */
const DOTS_PER_INCH = 20

/** The pixels of a PPM file with a byte for each colour, as one number each. */
function pixelsOf(ppm: Buffer): number[] {
  const [head = ''] = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.toString('latin1', 0, 64)) ?? []
  if (!head) throw new Error('Expected a picture in PPM with a byte for each colour.')
  const count = Math.floor((ppm.length - head.length) / 3)
  return Array.from({ length: count }, (_, i) => ppm.readUIntBE(head.length + 3 * i, 3))
}

/**
 * How much of the upper part of a page has another colour than most of it.
 * @param heightIn how far down the part reaches, in inches
 * @returns 0 for a blank part, up to 1
 */
export async function paintedShare(pdf: string, page: number, heightIn: number): Promise<number> {
  const part = [
    '-x',
    '0',
    '-y',
    '0',
    '-W',
    '10000',
    '-H',
    `${Math.round(heightIn * DOTS_PER_INCH)}`,
  ]
  const which = ['-f', `${page}`, '-l', `${page}`, '-r', `${DOTS_PER_INCH}`]
  const pixels = pixelsOf(await runProgram('pdftoppm', ...which, ...part, pdf))
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return 1 - Math.max(...counts.values()) / pixels.length
}
