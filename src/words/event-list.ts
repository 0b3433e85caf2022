import { inLanguage } from './language'
import { number, plural } from './numbers'

/** The list of all events, to search and to filter. */
export const eventListWords = inLanguage('event-list', {
  name: 'Events',
  search: 'Search events',
  actor: 'Who acted',
  anyActor: 'Anyone',
  kind: 'Kind of event',
  anyKind: 'All kinds',
  route: 'Route',
  anyRoute: 'All routes',
  /** How many are shown, where a filter hides none and where it hides some. */
  allShown: (count: number) =>
    plural(count, { one: `${number(count)} event`, other: `${number(count)} events` }),
  someShown: (shown: number, of: number) =>
    plural(of, {
      one: `${number(shown)} of ${number(of)} event`,
      other: `${number(shown)} of ${number(of)} events`,
    }),
  clear: 'Clear filter',
  /** The date of an event that nobody has verified. */
  notVerified: (date: string) => `${date} · not verified`,
})
