import { withoutDates } from './dates-in'

/** "2019", "2020–22", "2020-2022", "the 1990s". */
const YEARS = /\b(?:1[5-9]|20)\d{2}(?:[–-]\d{2,4})?s?\b(?![,.]\d)/g
const NUMBER = /(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?/g

/** The numbers that a text gives in digits, as 76482 for "76,482"; dates and years are none. */
export function numbersIn(text: string): string[] {
  const rest = withoutDates(text).replace(YEARS, '…')
  return (rest.match(NUMBER) ?? []).map((number) => String(Number(number.replaceAll(',', ''))))
}
