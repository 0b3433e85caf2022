import { inLanguage } from './language'
import { number, plural } from './numbers'
import { type Sentence, sentence } from './sentence'

/** Everything that is known of what is selected: an event, a route, a place, a group. */
export const inspectorWords = inLanguage('inspector', {
  /** As they stand within a sentence: "Loading what is known of this event". */
  parts: {
    event: 'the record of this event',
    link: 'the record of this route',
    place: 'the record of this place',
    group: 'the record of this group',
  },
  /** Of an event that nobody has verified; {notVerified} is that word, which explains itself. */
  unconfirmed: sentence('{notVerified}: it does not count until you switch it on.'),
  goToDay: 'Go to this day',
  /** What a route is: {route} is that word, which explains itself. @example "Route · precursors" */
  routeOf: sentence('{route} · {flows}'),
  /** Under a level. @param when "May 2019", "the start (2013)" */
  since: (when: string) => `since ${when}`,
  measures: 'Measures',
  /** Two lines, the first one larger: they are read as one statement. */
  noMeasure: { count: 'No measure', said: 'said to act on it on this date' },
  /** The level without what the reader has switched, and how many effects that took away with it. */
  actual: sentence('As it happened: {level}.'),
  actualAndMore: (count: number): Sentence<'level'> =>
    plural(count, {
      one: `As it happened: {level}, and ${number(count)} more described effect.`,
      other: `As it happened: {level}, and ${number(count)} more described effects.`,
    }),
  takenOverBy: (route: string) => `Taken over by ${route}.`,
  tookOverFrom: (route: string) => `Took over from ${route}.`,
  /** Why a route is not on the map, and what brings it back. @param flows what flows on it: "precursors" */
  hidden: (route: string, flows: string) =>
    `${route} is hidden because what flows on it (${flows}) is off; turn it on under the map.`,
  countryOnly: (route: string) => `${route} appears only on the map of countries.`,
  regionalOnly: (route: string) =>
    `${route} appears only on the map of provinces, ports and crossings.`,
  /** The button below. @param choice as the choice over the map is called: "Countries" */
  choose: (choice: string) => `Choose “${choice}”`,
  /** @param role of a place in the chain: "Port of entry" */
  place: (role: string) => `Place · ${role}`,
  routesHere: 'Routes here',
  noRouteHere: 'No source describes a route here on this day.',
  groupsHere: 'Groups here',
  /** {places} is a row of buttons. */
  basedIn: sentence('Based in {places}'),
  betweenPlaces: ', ',
})
