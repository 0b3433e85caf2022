import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const WHOLE = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'

/** From the lightest that our style sheets ask for to what browsers make of `strong` by themselves. */
const WEIGHTS = { min: 400, max: 700 } as const

/** First and last of each run of letters, as `unicode-range` has them. */
type Run = readonly [first: number, last: number]

/**
 * The letters of the first screen in English: those of the keyboard, of Spanish names, and the signs that our
 * texts are set with. Others come with the whole font, when one of them is seen.
 */
export const START_RUNS: readonly Run[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xb7, 0xb7],
  [0xc1, 0xc1],
  [0xc9, 0xc9],
  [0xcd, 0xcd],
  [0xd1, 0xd1],
  [0xd3, 0xd3],
  [0xd7, 0xd7],
  [0xda, 0xda],
  [0xe1, 0xe1],
  [0xe9, 0xe9],
  [0xed, 0xed],
  [0xf1, 0xf1],
  [0xf3, 0xf3],
  [0xfa, 0xfa],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
]

function lettersOf([first, last]: Run): string {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return String.fromCodePoint(...codes)
}

/** The part of the sans serif that the first screen needs, as woff2; the same bytes each time. */
export function startFont(): Promise<Buffer> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(WHOLE))
  const letters = START_RUNS.map(lettersOf).join('')
  return subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } })
}
