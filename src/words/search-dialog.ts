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
  results: 'Results',
  /** A switch: of all keys that type one letter or sign, “/” is the only command outside the stage. */
  bySlash: '“/” opens search from anywhere',
})
