import { calendarDate, type Day, toDay } from '@/model/day'
import { GROUNDS } from '@/model/grounds'
import type { Series } from '@/model/schema/history'
import type { Choropleth } from '@/model/schema/subject'
import type { Theme } from '@/store/view-state'
import type { Scene } from '../scene'
import { mixColours } from './mix-colours'

/** One shade: values `[from, to)`, and how much quiet ink the land takes. */
export interface TintStep {
  readonly from: number
  /** null: no upper end. */
  readonly to: number | null
  readonly inkShare: number
}

/** How much ink the lowest shade takes, and how much more all others together do. */
const LEAST_INK = 0.02
const MORE_INK = 0.52

/**
 * The shades of a choropleth, from the lowest, the same for every year so that years compare. Far
 * enough apart to be told from each other; flows step back meanwhile.
 */
export function tintSteps({ steps }: Choropleth): readonly TintStep[] {
  return [0, ...steps].map((from, i) => ({
    from,
    to: steps[i] ?? null,
    inkShare: LEAST_INK + (MORE_INK * i) / steps.length,
  }))
}

/** The colouring that a scene shows; null where it shows none. */
export function choroplethOf({ index, view }: Pick<Scene, 'index' | 'view'>): Choropleth | null {
  const { choropleth } = index.chain
  return choropleth && choropleth.id === view.tint ? choropleth : null
}

/** Areas coloured by what a series says of them in a year. */
export interface StateTint {
  readonly of: Choropleth
  readonly year: number
  /** Id of an area, as the outlines have it → CSS colour. */
  readonly fills: ReadonlyMap<string, string>
  /** Areas without a figure that year: hatched, so that they never read as a low one. */
  readonly missing: readonly string[]
  readonly hatchColour: string
}

/** The shade of a value. */
export function tintStep(of: Choropleth, value: number): TintStep {
  const step = tintSteps(of).findLast(({ from }) => value >= from)
  return step ?? { from: 0, to: null, inkShare: 0 }
}

/** The colour of a shade in a theme. */
export function tintColour({ inkShare }: TintStep, theme: Theme): string {
  const { land, inkQuiet } = GROUNDS[theme]
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

/** Colours the areas of a year. */
export function stateTint(of: Choropleth, series: Series, year: number, theme: Theme): StateTint {
  const fills = new Map<string, string>()
  const missing: string[] = []
  for (const { id, points } of series.lines) {
    const rate = points.find(({ date }) => date === `${year}`)?.value ?? null
    if (rate === null) missing.push(id)
    else fills.set(id, tintColour(tintStep(of, rate), theme))
  }
  return { of, year, fills, missing, hatchColour: GROUNDS[theme].inkQuiet }
}
