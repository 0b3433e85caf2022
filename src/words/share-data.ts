import { inLanguage } from './language'
import { plural } from './numbers'

/** The data on screen as files: what each holds. */
export const shareDataWords = inLanguage('share-data', {
  title: 'Data on screen',
  routes: {
    title: (day: string) => `Routes on ${day}`,
    detail: (count: number) =>
      plural(count, {
        one: `${count} route: level, since when, because of what, measures`,
        other: `${count} routes: level, since when, because of what, measures`,
      }),
  },
  events: {
    title: 'Events in force',
    detail: (count: number) => plural(count, { one: `${count} event`, other: `${count} events` }),
  },
  ledger: {
    title: 'What acted on the selected route',
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
  all: { title: 'All of it', detail: 'One file with all of the above and its sources' },
  carries: 'Each file carries its sources, the day, the version of the data and this address.',
  carriesWhatIf:
    'Each file carries its sources, the day, the version of the data and this address, and says that it shows a what-if.',
  sourcesCome: 'The list of sources is on its way.',
  /** @param why a sentence: the list of sources is not there */
  noSources: (why: string) => `${why} No file is written without it.`,
  noFigures:
    'The figures of the outcomes did not arrive; check the connection and press the file again.',
})
