import type { Outcome } from './read-outcome'

/** One period of a series with the value of each line, in the order of the lines. */
export interface ValueRow {
  /** As the series writes it: what the period is called depends on where it stands. */
  readonly date: string
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
    for (const { date, from, value, isProvisional } of figures) {
      const row = rows.get(date) ?? { from, values: lines.map(() => null), isProvisional: false }
      row.values[column] = value
      row.isProvisional ||= isProvisional
      rows.set(date, row)
    }
  })
  return [...rows]
    .sort(([, a], [, b]) => b.from - a.from)
    .map(([date, { values, isProvisional }]) => ({ date, values, isProvisional }))
}
