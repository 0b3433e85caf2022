import { inLanguage } from './language'
import { sentence } from './sentence'

/** Comparing a day with another one, or a what-if with what happened. */
export const compareWords = inLanguage('compare', {
  title: 'Compare',
  /** Above the choices of what to compare with. */
  with: sentence('Compare {day} with'),
  yearBefore: 'A year before',
  whatHappened: 'What happened',
  whatHappenedNeeds: '“What happened” compares a what-if with the record; nothing is switched now.',
  stop: 'Stop comparing',
  dayField: 'Day to compare with',
  dayExample: '1 June 2018',
  withThisDay: 'Compare with this day',
  notADate: (text: string) =>
    `“${text}” is not a date. Type one such as 1 June 2018, or 2018-06-01.`,
  outsideOfMap: (from: string, to: string, day: string) =>
    `The map covers ${from} to ${to}; it is compared with ${day}.`,
})
