import { calendarDate, type Day, toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import type { Theme } from '@/store/view-state'
import { PALETTES } from '../theme'
import { mixColours } from './mix-colours'

/** The series that colours the states. */
export const TINT_SERIES = 'state-t404-rate-annual'
/** As a sentence about it begins. */
export const TINT_NAME = 'The list of death rates of the states'

/** One shade: rates `[from, to)`, and how much quiet ink the land takes. */
export interface TintStep {
  readonly from: number
  /** null: no upper end. */
  readonly to: number | null
  readonly inkShare: number
}

/**
 * Deaths per 100,000, each step twice the one before, the same for every year so that years
 * compare. Far enough apart to be told from each other; flows step back meanwhile.
 */
export const TINT_STEPS: readonly TintStep[] = [
  { from: 0, to: 5, inkShare: 0.02 },
  { from: 5, to: 10, inkShare: 0.15 },
  { from: 10, to: 20, inkShare: 0.28 },
  { from: 20, to: 40, inkShare: 0.41 },
  { from: 40, to: null, inkShare: 0.54 },
]

/** The US states coloured by death rate. */
export interface StateTint {
  readonly year: number
  /** Lower-case postal code → CSS colour. */
  readonly fills: ReadonlyMap<string, string>
  /** Codes of states without a figure that year: hatched, so that they never read as a low rate. */
  readonly missing: readonly string[]
  readonly hatchColour: string
}

/** The shade of a rate. */
export function tintStep(rate: number): TintStep {
  const step = TINT_STEPS.findLast(({ from }) => rate >= from)
  return step ?? { from: 0, to: null, inkShare: 0 }
}

/** The colour of a shade in a theme. */
export function tintColour({ inkShare }: TintStep, theme: Theme): string {
  const { land, inkQuiet } = PALETTES[theme]
  return mixColours(land, inkQuiet, inkShare)
}

/** The year a day is coloured by: its own, or the last one with figures; null before the first. */
export function tintYear(series: Series, day: Day): number | null {
  const { year } = calendarDate(day)
  const years = series.lines
    .flatMap(({ points }) => points)
    .flatMap(({ date, value }) => (value === null ? [] : [calendarDate(toDay(date)).year]))
    .filter((known) => known <= year)
  return years.length > 0 ? Math.max(...years) : null
}

/** Colours the states of a year. */
export function stateTint(series: Series, year: number, theme: Theme): StateTint {
  const fills = new Map<string, string>()
  const missing: string[] = []
  for (const { id, points } of series.lines) {
    const rate = points.find(({ date }) => date === `${year}`)?.value ?? null
    if (rate === null) missing.push(id)
    else fills.set(id, tintColour(tintStep(rate), theme))
  }
  return { year, fills, missing, hatchColour: PALETTES[theme].inkQuiet }
}
