import { inLanguage } from './language'
import { plural } from './numbers'

/** The data on screen as files: what each holds. */
export const shareDataWords = inLanguage('share-data', {
  title: 'Data on screen',
  routes: {
    title: (day: string) => `Routes on ${day}`,
    detail: (count: number) =>
      plural(count, {
        one: `${count} route: level, since when, why, measures`,
        other: `${count} routes: level, since when, why, measures`,
      }),
  },
  events: {
    title: 'Events in force',
    detail: (count: number) => plural(count, { one: `${count} event`, other: `${count} events` }),
  },
  ledger: {
    title: 'What is said to have changed the selected route',
    detail: (route: string, count: number) =>
      plural(count, { one: `${route}: ${count} entry`, other: `${route}: ${count} entries` }),
  },
  differences: 'Differences',
  outcomes: {
    title: 'Outcomes shown',
    detail: (count: number) =>
      plural(count, {
        one: `${count} series, every value`,
        other: `${count} series, every value`,
      }),
  },
  all: { title: 'Everything', detail: 'One file with all of the above and its sources' },
  carries: 'Each file includes its sources, the day, the data version and this address.',
  carriesWhatIf:
    'Each file includes its sources, the day, the data version and this address, and says it shows a what-if.',
  sourcesCome: 'The list of sources is loading.',
  /** @param why a sentence: the list of sources is not there */
  noSources: (why: string) => `${why} No file is written without it.`,
  noFigures: 'The outcome figures did not arrive; check the connection and try again.',
})
