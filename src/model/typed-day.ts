import { type Day, dayOf, parseDate } from './day'

const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

function monthOf(word: string): number | null {
  const start = word.slice(0, 3).toLowerCase()
  const found = MONTH_NAMES.indexOf(start)
  return found < 0 ? null : found + 1
}

/**
 * Reads a date as people type it: `2019-05-01`, `2019-05`, `2019`, `1 May 2019`, `May 1, 2019`,
 * `May 2019`. All-digit forms with day and month are refused, since 4/5 is two different days.
 * @returns null for anything else
 */
export function parseTypedDay(text: string): Day | null {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = parseDate(trimmed)
  if (iso) return iso.day
  const dayFirst = /^(?:(\d{1,2}) )?([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(trimmed)
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(trimmed)
  const [dayText, monthText, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : []
  const month = monthText ? monthOf(monthText) : null
  if (month === null || yearText === undefined) return null
  return dayOf(Number(yearText), month, Number(dayText ?? 1))
}
