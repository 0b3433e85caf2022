import { inLanguage } from './language'
import { plural } from './numbers'

/** What is different in a view since the data that its link was made with. */
export const viewChangesWords = inLanguage('view-changes', {
  /** Clauses, of which some stand in one of the sentences below. */
  nowShown: (route: string, is: string) => `${route} was not shown and is ${is}`,
  noLongerShown: (route: string, was: string) => `${route} was ${was} and is not shown`,
  level: (route: string, was: string, is: string) =>
    `the level of ${route} on this day was ${was} and is ${is}`,
  measures: (route: string, had: string, has: string) => `${route} had ${had} and has ${has}`,
  eventsAdded: (count: number) =>
    plural(count, {
      one: `${count} event in force was added`,
      other: `${count} events in force were added`,
    }),
  eventsRemoved: (count: number) =>
    plural(count, {
      one: `${count} event in force was removed`,
      other: `${count} events in force were removed`,
    }),
  /** Ends a list of such clauses. */
  andMore: (count: number) => `and ${count} more`,
  sinceThen: (clauses: string) => `Since then, in this view: ${clauses}.`,
  sinceThenNothing: 'Since then, nothing in this view is different.',
  withData: (version: string, clauses: string) =>
    `With data of ${version}, in this view: ${clauses}.`,
  withDataNothing: (version: string) =>
    `With data of ${version}, nothing in this view is different.`,
})
