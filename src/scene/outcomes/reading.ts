import { addMonths, type Day } from '@/model/day'
import { number } from '@/words/numbers'
import { outcomeFactsWords } from '@/words/outcome-facts'
import type { Figure, Outcome, OutcomeLine } from './read-outcome'
import { unitAfter } from './series-words'

/** "58,546", "27,022.9". */
export function numberWords(value: number): string {
  return number(value)
}

/** "58,546 deaths", "20%": a value with its unit. */
export function valueWords(outcome: Outcome, value: number): string {
  const unit = unitAfter(outcome.series)
  const figure = numberWords(value)
  if (unit === '%') return outcomeFactsWords.percent(figure)
  return unit ? outcomeFactsWords.withUnit(figure, unit) : figure
}

/** What a line says on a day. */
export interface LineReading {
  readonly name: string
  readonly value: number
  readonly isProvisional: boolean
}

/** What a series says on a day: a value for each line that has one, or why there is none. */
export type Reading =
  | {
      readonly kind: 'figure'
      readonly period: string
      readonly main: LineReading
      readonly others: readonly LineReading[]
    }
  | { readonly kind: 'none'; readonly why: string }

/** The figure of a day: what its period covers it, or for sums the last month that was complete. */
export function figureAt({ shape }: Outcome, line: OutcomeLine, day: Day): Figure | null {
  const stands =
    shape === 'steps'
      ? (figure: Figure) => figure.from <= day && day < figure.to
      : (figure: Figure) => figure.to <= day && day < addMonths(figure.to, 1)
  return line.figures.find(stands) ?? null
}

function readLine(outcome: Outcome, line: OutcomeLine, day: Day): LineReading | null {
  const figure = figureAt(outcome, line, day)
  if (!figure || figure.value === null) return null
  return { name: line.name, value: figure.value, isProvisional: figure.isProvisional }
}

/** Why the main line has no value on a day, with the figure nearest to it. */
function whyNone(outcome: Outcome, line: OutcomeLine, day: Day): string {
  const known = line.figures.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || last.value === null || first.value === null)
    return outcomeFactsWords.noFigures
  if (figureAt(outcome, line, day)) return outcomeFactsWords.notAvailable
  const isEarly = day < (outcome.shape === 'steps' ? first.from : first.to)
  const figure = isEarly ? first : last
  const value = valueWords(outcome, figure.value ?? 0)
  return isEarly
    ? outcomeFactsWords.noneYet(value, figure.words)
    : outcomeFactsWords.noneAnyMore(value, figure.words)
}

/** What a series says on a day. Past the verified time it has nothing. */
export function readingAt(outcome: Outcome, day: Day): Reading {
  const [main, ...others] = outcome.lines
  if (!main) return { kind: 'none', why: outcomeFactsWords.noFigures }
  const value = readLine(outcome, main, day)
  if (!value) return { kind: 'none', why: whyNone(outcome, main, day) }
  return {
    kind: 'figure',
    period: figureAt(outcome, main, day)?.words ?? '',
    main: value,
    others: others.flatMap((line) => readLine(outcome, line, day) ?? []),
  }
}
