import { inLanguage } from './language'

/** What kind of thing was found, the first of a row of facts about it. */
export const foundRecordsWords = inLanguage('found-records', {
  route: 'Route',
  place: 'Place',
  policy: 'Possible policy',
  claim: 'Claim',
  source: 'Source',
  /** Of a claim: its number before its words. */
  numbered: (id: string, text: string) => `${id}: ${text}`,
  /** Of a source, where its own words are not what was found. */
  citedBy: (title: string) => `Cited by: ${title}.`,
})
