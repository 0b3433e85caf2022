import { inLanguage } from './language'
import { number, plural } from './numbers'

/** What is said beside the pointer of the line or the place under it. */
export const mapTipWords = inLanguage('map-tip', {
  basedIn: (place: string) => `based in ${place}`,
  /** Measures for which there is no room. */
  more: (count: number) =>
    plural(count, { one: `and ${number(count)} more`, other: `and ${number(count)} more` }),
})
