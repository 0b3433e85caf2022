import { addMonths, calendarDate, type Day, parseDate, toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import { dayWords } from '@/words/dates'
import { outcomeFactsWords } from '@/words/outcome-facts'

export type Frequency = Series['frequency']

/** The stretch of days a figure stands for, `[from, to)`; `to` is null for a step, which lasts. */
export interface Period {
  readonly from: Day
  readonly to: Day | null
  /** "in 2024", "12 months to August 2024", "since 1 September 2024". */
  readonly words: string
}

/**
 * What a date of a series stands for.
 * @param date for a fiscal year the year it ends in; for a 12-month sum its last month
 * @throws Error when it is not a date
 */
export function periodOf(frequency: Frequency, date: string): Period {
  const day = toDay(date)
  const precision = parseDate(date)?.precision ?? 'day'
  const month = addMonths(day, 1)
  const { periods } = outcomeFactsWords
  switch (frequency) {
    case 'annual':
      return { from: day, to: addMonths(day, 12), words: periods.year(dayWords(day, 'year')) }
    case 'fiscal-year':
      return {
        from: addMonths(day, -3),
        to: addMonths(day, 9),
        words: periods.fiscalYear(`${calendarDate(day).year}`),
      }
    case 'monthly':
      return { from: day, to: month, words: periods.month(dayWords(day, 'month')) }
    case '12-months-ending':
      return {
        from: addMonths(month, -12),
        to: month,
        words: periods.twelveMonths(dayWords(day, 'month')),
      }
    case 'step':
      return { from: day, to: null, words: periods.since(dayWords(day, precision)) }
  }
}
