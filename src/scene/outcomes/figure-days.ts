import type { Day } from '@/model/day'
import { series } from '@/words/joined'
import { outcomeFactsWords } from '@/words/outcome-facts'
import type { Figure, Outcome } from './read-outcome'
import { readingAt, valueWords } from './reading'

/**
 * The first day on which each figure of the main line is what the series says, in order; without those
 * that are not available, and those before the axis begins.
 */
export function figureDays({ lines, shape }: Outcome, spanFrom: Day): readonly Day[] {
  const [main] = lines
  const firstDay = ({ from, to }: Figure) => (shape === 'steps' ? from : to)
  const figures = main?.figures.filter(({ value }) => value !== null) ?? []
  return figures.map(firstDay).filter((day) => day >= spanFrom)
}

/** The figure a key leads to, from the day; null for keys that are not theirs, and past either end. */
export function figureForKey(key: string, days: readonly Day[], day: Day): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return days.find((each) => each > day) ?? null
    case 'ArrowLeft':
    case 'ArrowDown':
      return days.findLast((each) => each < day) ?? null
    case 'Home':
      return days[0] ?? null
    case 'End':
      return days.at(-1) ?? null
    default:
      return null
  }
}

/** "58,546 deaths, 12 months to August 2024, provisional": what a voice reads of a day. */
export function figureWords(outcome: Outcome, day: Day): string {
  const reading = readingAt(outcome, day)
  if (reading.kind === 'none') return reading.why
  const { main, period } = reading
  const value = valueWords(outcome, main.value)
  return series([value, period, main.isProvisional && outcomeFactsWords.provisional])
}
