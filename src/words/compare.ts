import { inLanguage } from './language'
import { number, plural } from './numbers'
import { sentence } from './sentence'

/** Comparing a day with another one, or a what-if with what happened. */
export const compareWords = inLanguage('compare', {
  title: 'Compare',
  /** Above the choices of what to compare with. */
  with: sentence('Compare {day} with'),
  yearBefore: 'A year before',
  whatHappened: 'What happened',
  whatHappenedNeeds:
    '“What happened” compares a what-if with the record; first switch an event off.',
  stop: 'Stop comparing',
  dayField: 'Day to compare with',
  dayExample: 'such as 1 June 2018',
  withThisDay: 'Compare with this day',
  noDate: 'Type the day to compare with, such as 1 June 2018, or 2018-06-01.',
  notADate: (text: string) =>
    `“${text}” is not a date. Type one such as 1 June 2018, or 2018-06-01.`,
  outsideOfMap: (from: string, to: string, day: string) =>
    `The map covers ${from} to ${to}, so ${day} is used instead.`,
  /** The line over the map that says what is compared. */
  strip: 'Comparison',
  twoMaps: 'Two maps',
  /** Leads to the table of them, and names the lists of them. */
  differences: 'Differences',
  /** The table, as a region that scrolls by the arrow keys. */
  differencesScrollable: 'Differences, scrollable',
  /** The list of how many routes are new, gone, stronger, weaker. */
  kindCounts: 'Routes by kind of difference',
  columns: { route: 'Route', flows: 'What flows', change: 'Change', because: 'Because of' },
  /** In place of what a difference is due to. */
  nothingDifferent: 'no difference',
  /** What a difference is due to besides. */
  moreCauses: (count: number) =>
    plural(count, { one: `${number(count)} more`, other: `${number(count)} more` }),
  /** What opens the list of the routes that are as they were. */
  routesTheSame: (count: number) =>
    plural(count, {
      one: `${number(count)} route is the same`,
      other: `${number(count)} routes are the same`,
    }),
  theSame: 'The same',
})
