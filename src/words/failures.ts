import { inLanguage } from './language'

/** What did not arrive, in one sentence, and the way forward. */
export const failuresWords = inLanguage('failures', {
  missing: {
    sources: 'The list of sources did not arrive.',
    stories: 'The list of stories did not arrive.',
    story: 'The story did not arrive.',
    changes: 'The list of changes did not arrive.',
    chains: 'The list of chains did not arrive.',
    series: 'This series did not arrive.',
  },
  /** The page can't read it: it is older than the data. */
  unreadable: {
    sources: 'The list of sources can’t be read: this page is older than the data.',
    stories: 'The list of stories can’t be read: this page is older than the data.',
    story: 'The story can’t be read: this page is older than the data.',
    changes: 'The list of changes can’t be read: this page is older than the data.',
    chains: 'The list of chains can’t be read: this page is older than the data.',
    series: 'This series can’t be read: this page is older than the data.',
  },
  /** @param name of the areas that would be coloured, as a sentence begins */
  missingNamed: (name: string) => `${name} did not arrive.`,
  unreadableNamed: (name: string) => `${name} can’t be read: this page is older than the data.`,
  /** Where no name stands beside it. */
  dataUnreadable: 'The data can’t be read: this page is older than the data. Reload the page.',
  noAnswer: 'The data server did not answer.',
  noAnswerWithin: (seconds: number) => `The data server did not answer within ${seconds} s.`,
  status: (status: number) => `The data server answered ${status}.`,
  noData: 'The data server answered with something other than data.',
  assetMissing: 'A part of the picture did not arrive.',
  assetStatus: (status: number) => `The server answered ${status}.`,
})
