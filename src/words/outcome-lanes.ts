import { inLanguage } from './language'

/** Measured outcomes: the lanes under the time axis, what each measures, and all its values. */
export const outcomeLaneWords = inLanguage('outcome-lanes', {
  title: 'Outcomes',
  /** The choice of lanes. */
  choices: {
    measuresIn: (measures: string, unit: string) => `${measures} Unit: ${unit}.`,
    caution:
      'Each outcome has its own lane and scale. What moves after an event did not necessarily move because of it.',
  },
  /** Over a chart, for the keyboard alone. */
  steps: (outcome: string) => `${outcome}, figure by figure`,
  /** What the name of a lane opens. @param note what each figure covers, and whose figure it is */
  opens: (outcome: string, note: string) => `${outcome}, ${note}: values, source and caveats`,
  tooMany: (count: number) =>
    `${count} lines are too many to draw in one lane; press its name for all values.`,
  /** At the top of a scale. */
  perCent: (value: string) => `${value}%`,
  /** One more fact on a figure after others, for a voice. */
  furtherFact: (fact: string) => ` · ${fact}`,
  /** In one line; what is nearest is said to a voice, and on pointing. */
  noneNow: 'no figure for this day',
  /** Where "12 months" finds no room. */
  provisionalTo: (month: string) => `to ${month}, provisional`,
  provisionalPeriod: (period: string) => `${period}, provisional`,
  valueOfLine: (line: string, value: string) => `${line}: ${value}`,
  details: {
    title: (title: string) => `${title}.`,
    drawn: (unit: string) => `Unit: ${unit}. Dashed and hatched: provisional.`,
    /** @param area the line drawn as an area @param thin the others */
    drawnWithOthers: (unit: string, area: string, thin: readonly string[]) =>
      `Unit: ${unit}. Area: ${area}. Thin line: ${thin.join(', ')}. Different counts, not joined. Dashed and hatched: provisional.`,
    /** Before why. */
    slow: 'Reacts slowly.',
    source: (source: string) => `Source: ${source}`,
  },
  values: {
    period: 'Period',
    fiscalYear: (year: string) => `fiscal year ${year}`,
    provisional: 'provisional',
    /** Behind a period whose figure is provisional; said under the table. */
    provisionalMark: 'p',
    provisionalNote: 'p: provisional, still to be revised.',
    missing: 'not available',
  },
})
