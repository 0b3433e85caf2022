import { inLanguage } from './language'
import { plural } from './numbers'

/** One sentence for those who hear the page: what a stop of the day, or a switch, has changed. */
export const spokenWords = inLanguage('spoken', {
  /** @param when a date, as its source states it */
  event: (when: string, title: string) => `${when}: ${title}.`,
  eventOff: (when: string, title: string) => `${when}: ${title}, switched off.`,
  eventInForce: (day: string, title: string) => `${day}, in force: ${title}.`,
  /** @param changes what it did, each by `change`, at least one */
  eventWithChanges: (event: string, changes: readonly string[]) =>
    `${event} ${changes.join('; ')}.`,
  change: (route: string, change: string) => `${route}: ${change}`,
  changeFrom: (route: string, day: string, change: string) => `${route}, as of ${day}: ${change}`,
  switchedOff: (title: string) => `${title}, switched off`,
  switchedOn: (title: string) => `${title}, switched on`,
  switchedOffAgain: (title: string) => `${title}, switched off again`,
  switchedOnAgain: (title: string) => `${title}, switched on again`,
  putBack: 'Everything is put back',
  asHappened: 'The map shows what is described to have happened.',
  nothingDifferent: 'Nothing on the map is different.',
  /** @param title says whose the differences are, with its colon */
  different: (title: string, lines: readonly string[]) => `${title} ${lines.join('; ')}.`,
  differentAndMore: (title: string, lines: readonly string[], more: number) =>
    `${title} ${lines.join('; ')}; and ${more} more.`,
  /** @param act what was switched, @param what what the map shows for it, a sentence */
  actAndWhat: (act: string, what: string) => `${act}. ${what}`,
  /** @param said the sentence on the last event */
  routesDiffer: (said: string, count: number, day: string) =>
    plural(count, {
      one: `${said} ${count} route is at a different level than on ${day}.`,
      other: `${said} ${count} routes are at a different level than on ${day}.`,
    }),
})
