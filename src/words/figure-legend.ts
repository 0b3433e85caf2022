import { inLanguage } from './language'

/** How to read the lines of a picture. An entry stands beside a sample of what it explains. */
export const figureLegendWords = inLanguage('figure-legend', {
  heading: 'How to read the lines',
  /** The whole, for those who do not see it. @param entries with `;` between */
  inWords: (entries: string) => `How to read the lines: ${entries}`,
  press: 'measures said to restrict it: the larger, the more',
  release: 'measures said to have boosted or helped it',
  ended: 'none: described as ended',
  expert: 'soft edge: expert assessment',
  contested: 'notched edge: contested',
  ghostOfDay: 'dashed outline: the other day',
  ghostOfActual: 'dashed outline: what happened',
  shift: 'what took over',
})
