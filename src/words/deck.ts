import { inLanguage } from './language'

/** What a story says in the files that it is taken away as: slides, handout, pictures. */
export const deckWords = inLanguage('deck', {
  /** Below the summary. @param verified the last month that was checked */
  about: (chain: string, version: string, verified: string) =>
    `${chain} · data version ${version} · Nothing after ${verified} is verified.`,
  /** At the foot of each page. */
  foot: (about: string, howToRead: string) => `Chokepoint · ${about} ${howToRead}`,
  page: (number: number, count: number) => `${number} / ${count}`,
  /** Above the text beside pictures. */
  textTitle: (story: string) => `Chokepoint: ${story}`,
  /** A comparison for who does not see it, a line of the map after the other. */
  unchanged: (route: string, state: string) => `${route}: unchanged, ${state}`,
  /** @param before what one side is called, such as a day, and the state that it has */
  changed: (
    route: string,
    change: string,
    before: { readonly side: string; readonly state: string },
    after: { readonly side: string; readonly state: string },
  ) => `${route}: ${change}; ${before.side}: ${before.state}; ${after.side}: ${after.state}`,
  source: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}`,
  sourceUndated: (publisher: string, title: string) => `${publisher}, “${title}”, undated`,
  sourceAt: (source: string, address: string) => `${source}, ${address}`,
  sources: 'Sources',
  sourcesPart: (number: number, count: number) => `Sources (${number} of ${count})`,
  /** Below a step. @param publishers the first of them, and how many more there are */
  sourcesOfStep: (publishers: string) => `Sources: ${publishers}`,
  /** In the speaker's notes, above a list. */
  sourcesOfSlide: 'Sources of this slide:',
  dataVersion: (version: string) => `Data version ${version}`,
  /** Slides that have the same title are told apart. */
  titlePart: (title: string, number: number, count: number) => `${title} (${number} of ${count})`,
  codeOf: (address: string) => `QR code of ${address}`,
  open: 'Open in the map',
  openStep: 'Open this step in the map',
})
