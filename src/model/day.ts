/**
 * A day is an integer: whole days since 1970-01-01 UTC. Intervals are half-open, `[from, to)`.
 * `Date` is used in this file only, so that no time zone can move a day.
 */
export type Day = number

/** How much of a date its source states. A coarse date stands on its first day for order. */
export type Precision = 'year' | 'month' | 'day'

const DAY_MS = 86_400_000
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The day of a calendar date; months are 1…12. Returns null when there is no such day. */
export function dayOf(year: number, month = 1, dayOfMonth = 1): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null
  if (date.getUTCDate() !== dayOfMonth) return null
  return date.getTime() / DAY_MS
}

/** The calendar date of a day; months are 1…12. */
export function calendarDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * DAY_MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  }
}

/**
 * Reads `2019`, `2019-05` or `2019-05-01`.
 * @returns the first day of what is stated, with its precision; null when it is no such date
 */
export function parseDate(text: string): { day: Day; precision: Precision } | null {
  const match = FORM.exec(text)
  if (!match) return null
  const [, year, month, dayOfMonth] = match
  const day = dayOf(Number(year), Number(month ?? 1), Number(dayOfMonth ?? 1))
  if (day === null) return null
  return { day, precision: dayOfMonth ? 'day' : month ? 'month' : 'year' }
}

/** The day of a date that has been checked already. @throws Error when it is not a date */
export function toDay(text: string): Day {
  const parsed = parseDate(text)
  if (!parsed) throw new Error(`Expected a date such as 2019-05-01, got "${text}".`)
  return parsed.day
}

/** `2019-05-01`: the only form that is written into addresses and files. */
export function formatIsoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The same date some months away; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarDate(day)
  const first = Date.UTC(year, month - 1 + months, 1) / DAY_MS
  const next = Date.UTC(year, month + months, 1) / DAY_MS
  return Math.min(first + dayOfMonth - 1, next - 1)
}

export function clampDay(day: Day, from: Day, to: Day): Day {
  return Math.min(Math.max(day, from), to)
}
