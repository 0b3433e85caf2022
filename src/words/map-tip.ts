import { inLanguage } from './language'
import { number, plural } from './numbers'

/** What is said beside the pointer of the line or the place under it. */
export const mapTipWords = inLanguage('map-tip', {
  /** @param since "May 2019", "the start (2013)" */
  level: (level: string, since: string) => `${level} since ${since}`,
  basedIn: (place: string) => `based in ${place}`,
  /** Measures for which there is no room. */
  more: (count: number) =>
    plural(count, { one: `and ${number(count)} more`, other: `and ${number(count)} more` }),
})
