import { inLanguage } from './language'
import { plural } from './numbers'

/** One search over everything. */
export const searchDialogWords = inLanguage('search-dialog', {
  title: 'Search',
  field: 'Search everything',
  example: 'Event, place, claim, source…',
  /** Before anything is typed: how many there are to be found. */
  all: (count: number) =>
    plural(count, {
      other: `${count} events, routes, places, groups, claims, possible policies and sources.`,
    }),
  found: (count: number) => plural(count, { one: `${count} result`, other: `${count} results` }),
  nothing: 'No result contains all of these words; try fewer or different ones.',
  /** Where nothing has all words typed, what has most of them. */
  most: (count: number) =>
    plural(count, {
      one: `No result contains all of these words; ${count} has most of them.`,
      other: `No result contains all of these words; ${count} have most of them.`,
    }),
  results: 'Results',
  /** Above the results of a kind. */
  kinds: {
    event: 'Events',
    claim: 'Claims',
    link: 'Routes',
    place: 'Places',
    group: 'Groups',
    lever: 'Possible policies',
    source: 'Sources',
  },
  /** A switch: of all keys that type one letter or sign, “/” is the only command outside the stage. */
  bySlash: '“/” opens search from anywhere',
})
