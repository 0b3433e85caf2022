import { inLanguage } from './language'
import { sentence } from './sentence'

/** What a new version of the data changed: the strip over the map, and the list of all changes. */
export const versionSheetWords = inLanguage('version-sheet', {
  strip: {
    name: 'Data version',
    /** @param version such as `24 November 2026` */
    dataOf: (version: string) => `Data of ${version}`,
    /** `data` is the text above; alone where the reader made the notice short. */
    inShort: sentence('{data}'),
    asTheLinkAsks: sentence('{data}, as the link asks.'),
    linkAsksFor: sentence('{data}; the link asks for {version}.'),
    showCurrent: 'Show current',
    showAsItWas: 'See it as it was',
    shorten: 'Shorten the notice',
    close: 'Close the notice',
  },
  /** Of the sheet, and on the button that opens it. */
  title: 'What changed',
  between: (was: string, is: string) => `From the data of ${was} to the data of ${is}.`,
  inViewOn: (day: string) => `In this view, ${day}`,
  inView: 'In this view',
  nothingInView: 'Nothing on screen is different.',
  elsewhere: 'Elsewhere',
  nothingElsewhere: 'Nothing else is different.',
  listComes: 'The list of changes is loading.',
  versionComes: 'The earlier version is loading.',
  versionFailed: 'The earlier version did not arrive; check the connection and try again.',
  levels: 'Levels',
  /** Behind the title of a record. */
  turns: { added: 'added', removed: 'removed', changed: 'changed' },
})
