import { parseDate, toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import { type Frequency, periodOf } from '@/scene/outcomes/periods'
import { dayWords } from '@/words/dates'
import { outcomeLaneWords } from '@/words/outcome-lanes'

function nameOf(frequency: Frequency, date: string): string {
  const name = dayWords(toDay(date), parseDate(date)?.precision)
  return frequency === 'fiscal-year' ? outcomeLaneWords.values.fiscalYear(name) : name
}

/**
 * "2024", "August 2024", "fiscal year 2024": the periods of a series in a column of their own, without
 * the words that every row would repeat; by what they are called in a sentence.
 */
export function periodNames({
  frequency,
  lines,
}: Pick<Series, 'frequency' | 'lines'>): ReadonlyMap<string, string> {
  const dates = lines.flatMap(({ points }) => points.map(({ date }) => date))
  return new Map(dates.map((date) => [periodOf(frequency, date).words, nameOf(frequency, date)]))
}
