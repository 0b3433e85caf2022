import { parseDate, toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import { dayWords } from '@/words/dates'
import { outcomeLaneWords } from '@/words/outcome-lanes'

/**
 * "2024", "August 2024", "fiscal year 2024": a period of a series in a column of its own, without the
 * words that every row would repeat.
 * @param date as the series writes it
 */
export function periodName(frequency: Series['frequency'], date: string): string {
  const name = dayWords(toDay(date), parseDate(date)?.precision)
  return frequency === 'fiscal-year' ? outcomeLaneWords.values.fiscalYear(name) : name
}
