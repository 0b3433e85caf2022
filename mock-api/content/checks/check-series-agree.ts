import type { Series } from '../../../src/model/schema/history'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import { describeValue, type Problem } from '../problem'

type Agreement = NonNullable<Series['agreesWith']>[number]
type Line = Series['lines'][number]
/** What another series comes to at a date; null where it has no whole, final figure there. */
type Figure = (line: Line, date: string) => number | null

const WORDS: Readonly<Record<Agreement['by'], (other: string) => string>> = {
  'sum-of-lines': (other) => `the lines of ${other} added up`,
  'sum-of-months': (other) => `the months of ${other} added up`,
  december: (other) => `the December of ${other}`,
}

/** Removes only what binary fractions add to a sum: no figure has as many decimals. */
function exact(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}

function valueAt({ points }: Line, date: string): number | null {
  const point = points.find((each) => each.date === date)
  return point && !point.provisional ? point.value : null
}

function sumOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null)
  return numbers.length === values.length ? exact(numbers.reduce((a, b) => a + b, 0)) : null
}

/** The months of a year; a fiscal year begins in the October before. */
function monthsOf(year: string, frequency: Series['frequency']): string[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = i + 1
    const isEarlier = frequency === 'fiscal-year' && month >= 10
    return `${Number(year) - (isEarlier ? 1 : 0)}-${String(month).padStart(2, '0')}`
  })
}

/** The line of another series that stands for one of this: of the same id, or the only one of each. */
function partnerOf(line: Line, own: Series, other: Series): Line | null {
  const [only, ...more] = other.lines
  const areAlone = own.lines.length === 1 && more.length === 0
  return other.lines.find(({ id }) => id === line.id) ?? (areAlone && only ? only : null)
}

function figureOf(own: Series, other: Series, by: Agreement['by']): Figure {
  if (by === 'sum-of-lines') {
    return (_, date) => sumOf(other.lines.map((line) => valueAt(line, date)))
  }
  const datesOf = (year: string) =>
    by === 'december' ? [`${year}-12`] : monthsOf(year, own.frequency)
  return (line, date) => {
    const partner = partnerOf(line, own, other)
    return partner && sumOf(datesOf(date).map((month) => valueAt(partner, month)))
  }
}

function checkAgreement(
  filed: Filed<Series>,
  position: number,
  { series, by }: Agreement,
  other: Series,
): Problem[] {
  const own = filed.record
  const report = (message: string) => [problemAt(filed, ['agreesWith', position], message)]
  if (other.id === own.id) return report('expected another series than its own, got its own')
  if (by === 'sum-of-lines' && own.lines.length > 1) {
    return report(
      `expected one line that the lines of ${series} add up to, got ${own.lines.length}`,
    )
  }
  const figure = figureOf(own, other, by)
  let compared = 0
  const problems = own.lines.flatMap((line, l) =>
    line.points.flatMap(({ date, value, provisional }, p) => {
      const expected = figure(line, date)
      if (expected === null || value === null || provisional) return []
      compared += 1
      if (expected === value) return []
      const message = `expected ${expected}, ${WORDS[by](series)}, got ${describeValue(value)}`
      return [problemAt(filed, ['lines', l, 'points', p, 'value'], message)]
    }),
  )
  if (compared > 0) return problems
  return report(`expected a final figure that ${WORDS[by](series)} can be held against, got none`)
}

/**
 * Series that are said to give the same figures do, to the last digit, wherever both have a final
 * one. What is provisional or withheld on either side is passed over.
 */
export function checkSeriesAgree({ series }: ChainRecords): Problem[] {
  const byId = new Map(series.map(({ record }) => [record.id, record]))
  return series.flatMap((filed) =>
    (filed.record.agreesWith ?? []).flatMap((agreement, i) => {
      const other = byId.get(agreement.series)
      return other ? checkAgreement(filed, i, agreement, other) : []
    }),
  )
}
