import { type Day, dayOf, formatIsoDay } from '@/model/day'
import { parseTypedDay } from '@/model/typed-day'
import { monthNames } from '@/words/dates'

/** Year first, whatever stands between and after. */
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:\D.*)?$/
const DIGITS_ONLY = /^(\d{4})(\d{2})(\d{2})$/

/** A month or a day of the month that there is none of becomes the last there is. */
function lastDayUpTo(year: number, month: number, dayOfMonth: number): Day | null {
  const realMonth = Math.min(Math.max(month, 1), 12)
  for (let day = Math.min(Math.max(dayOfMonth, 1), 31); day > 0; day -= 1) {
    const found = dayOf(year, realMonth, day)
    if (found !== null) return found
  }
  return null
}

/**
 * The day that a text which is no day of an address most likely means: `1 May 2019`, `2019-5-1`
 * and `2019-05` are 2019-05-01; `2019-02-30` is 2019-02-28. Day and month in digits before the
 * year are left alone, since 4/5 is two different days.
 */
export function nearestDay(text: string): string | null {
  const typed = parseTypedDay(text, monthNames())
  if (typed !== null) return formatIsoDay(typed)
  const trimmed = text.trim()
  const [, year, month, dayOfMonth] = YEAR_FIRST.exec(trimmed) ?? DIGITS_ONLY.exec(trimmed) ?? []
  if (!year || !month) return null
  const day = lastDayUpTo(Number(year), Number(month), Number(dayOfMonth ?? 1))
  return day === null ? null : formatIsoDay(day)
}
