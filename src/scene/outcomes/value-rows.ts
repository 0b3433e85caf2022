import type { Day } from '@/model/day'
import type { Outcome } from './read-outcome'

/** One period of a series with the value of each line, in the order of the lines. */
export interface ValueRow {
  readonly period: string
  readonly values: readonly (number | null)[]
  readonly isProvisional: boolean
}

/** All figures of a series as a table, the latest first. */
export function valueRows({ lines }: Outcome): ValueRow[] {
  const rows = new Map<Day, { period: string; values: (number | null)[]; isProvisional: boolean }>()
  lines.forEach(({ figures }, column) => {
    for (const { words, from, value, isProvisional } of figures) {
      const row = rows.get(from) ?? {
        period: words,
        values: lines.map(() => null),
        isProvisional: false,
      }
      row.values[column] = value
      row.isProvisional ||= isProvisional
      rows.set(from, row)
    }
  })
  return [...rows].sort(([a], [b]) => b - a).map(([, row]) => row)
}
