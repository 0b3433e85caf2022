import { type Day, dayOf, parseDate } from './day'

const ENGLISH_MONTHS = [
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

const bare = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The month of a name or of its beginning, in the reader's language or in English.
 * @returns 1…12; null where it begins none, or several
 */
function monthOf(word: string, names: readonly string[]): number | null {
  const typed = bare(word)
  const found = names.flatMap((name, i) => (bare(name).startsWith(typed) ? [i + 1] : []))
  const [only, ...others] = found
  if (only !== undefined) return others.length === 0 ? only : null
  const english = ENGLISH_MONTHS.indexOf(typed.slice(0, 3))
  return english < 0 ? null : english + 1
}

// Also as dates are written in Spanish and Chinese: a field holds one until something else is typed.
const DAY_FIRST = /^(?:(\d{1,2}) (?:de )?)?(\p{L}{3,})\.?,? (?:de )?(\d{4})$/u
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u
const YEAR_FIRST = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u

/**
 * Reads a date as people type it: `2019-05-01`, `2019-05`, `2019`, `1 May 2019`, `May 1, 2019`,
 * `May 2019`, with the months by their names in the reader's language or in English. All-digit forms
 * with day and month are refused, since 4/5 is two different days.
 * @param monthNames January to December in the reader's language
 * @returns null for anything else
 */
export function parseTypedDay(text: string, monthNames: readonly string[] = []): Day | null {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = parseDate(trimmed)
  if (iso) return iso.day
  const yearFirst = YEAR_FIRST.exec(trimmed)
  if (yearFirst) {
    const [, year, month = '1', day = '1'] = yearFirst
    return dayOf(Number(year), Number(month), Number(day))
  }
  const dayFirst = DAY_FIRST.exec(trimmed)
  const monthFirst = MONTH_FIRST.exec(trimmed)
  const [dayText, monthText, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : []
  const month = monthText ? monthOf(monthText, monthNames) : null
  if (month === null || yearText === undefined) return null
  return dayOf(Number(yearText), month, Number(dayText ?? 1))
}
