const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONTH = MONTHS.join('|')
const DATE = new RegExp(`\\b(?:(\\d{1,2})\\s+)?(${MONTH})\\s+(\\d{4})\\b`, 'g')
const SENTENCE = /[^.!?]+(?:[.!?]+(?!\s)[^.!?]+)*[.!?]*/g

/** A date as a text states it, with the sentence it stands in. */
export interface NamedDate {
  /** "1 May 2019" */
  readonly words: string
  /** `2019-05-01`, or `2019-05` where the text states no day. */
  readonly date: string
  readonly sentence: string
}

/** Dates written as "1 May 2019" or "May 2019". A month or a day without a year is none. */
export function datesIn(text: string): NamedDate[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) =>
    [...sentence.matchAll(DATE)].map(([words, day, month, year]) => {
      const numbers = [MONTHS.indexOf(month ?? '') + 1, ...(day ? [Number(day)] : [])]
      const date = [year, ...numbers.map((part) => String(part).padStart(2, '0'))].join('-')
      return { words, date, sentence }
    }),
  )
}

/** Whether a record's date is the one a text names: of the same day, or of the month it names. */
export function isNamedBy(known: string, named: string): boolean {
  return known === named || known.startsWith(`${named}-`)
}

/** The text without the days and months in it, so that no "5" of "5 August" counts as a number. */
export function withoutDates(text: string): string {
  return text.replace(new RegExp(`\\b\\d{1,2}\\s+(?:${MONTH})\\b`, 'g'), '…')
}
