import type { Outcome } from './read-outcome'

/** One period of a series with the value of each line, in the order of the lines. */
export interface ValueRow {
  readonly period: string
  readonly values: readonly (number | null)[]
  readonly isProvisional: boolean
}

/** All figures of a series as a table, the latest first. */
export function valueRows({ lines }: Outcome): ValueRow[] {
  const rows = new Map<
    string,
    { from: number; values: (number | null)[]; isProvisional: boolean }
  >()
  lines.forEach(({ figures }, column) => {
    for (const { words, from, value, isProvisional } of figures) {
      const row = rows.get(words) ?? { from, values: lines.map(() => null), isProvisional: false }
      row.values[column] = value
      row.isProvisional ||= isProvisional
      rows.set(words, row)
    }
  })
  return [...rows]
    .sort(([, a], [, b]) => b.from - a.from)
    .map(([period, { values, isProvisional }]) => ({ period, values, isProvisional }))
}
