import { formatIsoDay, type Precision, parseDate } from '../../src/model/day'

/** First day that a date stands for; empty for none. */
export function firstDay(date: string | null | undefined): string | null {
  const parsed = date ? parseDate(date) : null
  return parsed && formatIsoDay(parsed.day)
}

/** How much of a date its source states. */
export function precisionOf(date: string): Precision {
  return parseDate(date)?.precision ?? 'day'
}

export const PRECISIONS: readonly Precision[] = ['day', 'month', 'year']
