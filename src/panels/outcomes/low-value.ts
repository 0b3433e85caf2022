import { addMonths, type Day } from '@/model/day'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { figureAt, numberWords, readingAt, valueWords } from '@/scene/outcomes/reading'
import { unitAfter } from '@/scene/outcomes/series-words'
import { dayWords } from '@/words/dates'
import { outcomeLaneWords } from '@/words/outcome-lanes'

/** The value of a day in the one line that a low lane has for it. */
export interface LowValue {
  /** Without its unit where the name of the lane says what is counted: "39,722". */
  readonly value: string
  /** "12 months to August 2024"; "to October 2025, provisional", as both find no room together. */
  readonly period: string
}

/** @returns null where the series has no figure for the day */
export function lowValue(outcome: Outcome, day: Day): LowValue | null {
  const [line] = outcome.lines
  const reading = readingAt(outcome, day)
  const figure = line && figureAt(outcome, line, day)
  if (reading.kind !== 'figure' || !figure) return null
  const { main, period } = reading
  const unit = unitAfter(outcome.series)
  const isNamed = outcome.words.label.split(/[^\p{L}]+/u).includes(unit)
  const value = isNamed ? numberWords(main.value) : valueWords(outcome, main.value)
  if (!main.isProvisional) return { value, period }
  const isSum = outcome.series.frequency === '12-months-ending'
  const lastMonth = dayWords(addMonths(figure.to, -1), 'month')
  return {
    value,
    period: isSum
      ? outcomeLaneWords.provisionalTo(lastMonth)
      : outcomeLaneWords.provisionalPeriod(period),
  }
}
