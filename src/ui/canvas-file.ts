import { paintingWords } from '@/words/painting'

const SIDE_PX = 16
const PAINTED = '#8040c0'
const EXPECTED = [128, 64, 192]
/** Some browsers change colours by a hair, which nobody sees; noise is off by far more. */
const LEAST_WRONG = 24

/**
 * Whether pixels are other than was painted.
 * @param data red, green, blue and opacity of each
 */
export function isScrambled(data: ArrayLike<number>): boolean {
  const isWrong = (value: number, i: number) =>
    i % 4 < 3 && Math.abs(value - (EXPECTED[i % 4] ?? 0)) > LEAST_WRONG
  return Array.from(data).some(isWrong)
}

function readBack(): ArrayLike<number> {
  const canvas = document.createElement('canvas')
  canvas.width = SIDE_PX
  canvas.height = SIDE_PX
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser can’t paint.')
  context.fillStyle = PAINTED
  context.fillRect(0, 0, SIDE_PX, SIDE_PX)
  return context.getImageData(0, 0, SIDE_PX, SIDE_PX).data
}

/** What somebody can do about it themselves, unlike about other failures. */
export class ScrambledError extends Error {
  override readonly name = 'ScrambledError'

  constructor() {
    super(paintingWords.scrambled)
  }
}

/** @throws ScrambledError where a browser hands out noise in place of what pages paint, as Firefox can be set to */
export function requireTrueCanvas(): void {
  if (isScrambled(readBack())) throw new ScrambledError()
}

/**
 * What is painted, as a file.
 * @returns null where the browser can't write one that large
 * @throws ScrambledError where it would be noise
 */
export async function canvasFile(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
  quality?: number,
): Promise<Blob | null> {
  requireTrueCanvas()
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality))
}
