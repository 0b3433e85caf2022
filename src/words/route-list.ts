import { inLanguage } from './language'
import { sentence } from './sentence'

/** The lines of the map in words. */
export const routeListWords = inLanguage('route-list', {
  title: 'Routes in words',
  /** The day and how many routes it shows, as two facts beside each other. */
  count: (day: string, routes: string) => `${day} · ${routes}`,
  /** Read by a voice between the title of a route and what is said of it. */
  afterTitle: ': ',
  /** Read by a voice between that and what its line is called on the map. */
  beforeMore: '. ',
  /** @param way such as `From China to Mexico`; the state follows */
  way: (way: string) => `${way}: `,
  /** `level` such as `dominant since May 2019`, `measures` such as `9 measures said to restrict it`. */
  state: sentence('{level}, {measures}'),
  /** In a what-if; `actual` such as `as it happened: minor`. */
  stateAndActual: sentence('{level} ({actual}), {measures}'),
})
