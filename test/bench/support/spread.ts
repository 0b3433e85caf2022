/** What repeated measurements of one thing came to. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly count: number
}

/** @throws Error without samples: a table must not show a number that nobody measured */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b)
  const min = sorted[0]
  const max = sorted.at(-1)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  if (min === undefined || max === undefined || upper === undefined || lower === undefined) {
    throw new Error('Expected at least one sample, got none.')
  }
  return { median: (lower + upper) / 2, min, max, count: sorted.length }
}

/** One by one, so that what slowed the machine down for a while slowed both down. */
export function pairRatios(numerators: readonly number[], denominators: readonly number[]) {
  return numerators.map((numerator, i) => numerator / (denominators[i] ?? Number.NaN))
}
