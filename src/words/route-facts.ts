import { inLanguage } from './language'
import { plural } from './numbers'

/** What a route is and does, for somebody who can't see its line; and what else stands on the map. */
export const routeFactsWords = inLanguage('route-facts', {
  /** Of a flow, and of a relation, which has no direction. */
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  between: (a: string, b: string) => `Between ${a} and ${b}`,
  /** What its line is called on the map, where that is something else. */
  onMap: (label: string) => `On the map: ${label}`,
  asItHappened: (level: string) => `as it happened: ${level}`,
  count: (count: number) => plural(count, { one: `${count} route`, other: `${count} routes` }),
  /** @param left how many no source covers on the day */
  countAndLeft: (count: number, left: number) =>
    plural(count, {
      one: `${count} route; no source covers ${left} more on this date`,
      other: `${count} routes; no source covers ${left} more on this date`,
    }),
  /** Of goods how they travel, of money and of relations what they consist in. @param modes listed: "parcel, air cargo" */
  byWhatMeans: (modes: string) => `Means: ${modes}.`,
  group: 'Group',
  basedIn: (group: string, place: string) => `${group}, based in ${place}`,
})
