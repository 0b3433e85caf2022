import { calendarDate, type Day } from '@/model/day'
import type { Choropleth } from '@/model/schema/subject'
import { furtherFact } from '@/words/joined'
import { number } from '@/words/numbers'
import { outcomeFactsWords } from '@/words/outcome-facts'
import { say } from '@/words/say'
import type { TintStep } from './state-tint'

/** "under 5", "5–10", "40+". */
export function tintStepWords({ from, to }: TintStep): string {
  if (to === null) return outcomeFactsWords.andMore(number(from))
  return from === 0
    ? outcomeFactsWords.under(number(to))
    : outcomeFactsWords.fromTo(number(from), number(to))
}

/** What the colours count, and of which year. @param year null before the first with figures */
export function tintTitle({ measures, credit }: Choropleth, year: number | null, day: Day): string {
  return `${countedWords(say(measures), year, day)}${furtherFact(say(credit))}`
}

function countedWords(measures: string, year: number | null, day: Day): string {
  if (year === null) return outcomeFactsWords.tintNotYet(measures)
  return year === calendarDate(day).year
    ? outcomeFactsWords.tintOf(measures, `${year}`)
    : outcomeFactsWords.tintOfLast(measures, `${year}`)
}

/** Of an area without a figure. */
export function tintMissing(): string {
  return outcomeFactsWords.noFigure
}
