import { inLanguage } from './language'

/** What kind of thing was found, the first of a row of facts about it. */
export const foundRecordsWords = inLanguage('found-records', {
  route: 'Route',
  place: 'Place',
  policy: 'Possible policy',
  claim: 'Claim',
  source: 'Source',
  /** Words that a sentence has whatever it says, spaces between: a search goes by the others. */
  smallWords:
    'a an and are as at be by could did do does for from had has have he how if in is it its of on or she so that the their they this to was were what when which who why will with would',
  /** Of a claim: its number before its words. */
  numbered: (id: string, text: string) => `${id}: ${text}`,
  /** Of a source, where its own words are not what was found. */
  citedBy: (title: string) => `Cited by: ${title}.`,
})
