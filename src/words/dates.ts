import { calendarDate, type Day, dayOf, type Precision } from '@/model/day'
import { locale } from './language'

const FORMS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
}
const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${name}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options })
  formats.set(key, format)
  return format
}

/** "1 May 2019", "May 2019" or "2019", as far as the source states it. */
export function dayWords(day: Day, precision: Precision = 'day'): string {
  return formatFor(precision, FORMS[precision]).format(day * DAY_MS)
}

/** "1 May", where the year stands beside it. */
export function dayInYearWords(day: Day): string {
  return formatFor('in a year', { month: 'long', day: 'numeric' }).format(day * DAY_MS)
}

/** "May": the month that a day lies in. */
export function monthWords(day: Day): string {
  return formatFor('month alone', { month: 'long' }).format(day * DAY_MS)
}

/** January to December. */
export function monthNames(): string[] {
  const { year } = calendarDate(0)
  return Array.from({ length: 12 }, (_, i) => monthWords(dayOf(year, i + 1) ?? 0))
}
