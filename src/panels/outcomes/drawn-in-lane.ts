import type { Outcome } from '@/scene/outcomes/read-outcome'

/** More lines than this in one lane can't be told apart; such series are maps and tables. */
const MOST_LINES = 3

/** What a lane draws of a series: all lines, or its main one alone; null where it has none. */
export function drawnInLane(outcome: Outcome): Outcome | null {
  const { lines, series } = outcome
  if (lines.length <= MOST_LINES) return outcome
  const main = lines.filter(({ id }) => id === series.mainLine)
  return main.length > 0 ? { ...outcome, lines: main } : null
}
