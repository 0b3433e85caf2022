import { inLanguage } from './language'

/** How a state, and how a source, is cited. */
export const citationWords = inLanguage('citation', {
  /** Of the formats: the one in words. The others are names. */
  asText: 'Text',
  state: (day: string) => `state of ${day}`,
  /** @param particulars what makes it another state than the plain one of that day */
  stateWith: (day: string, particulars: string) => `state of ${day} (${particulars})`,
  /** @param by who answers for the chain @param state one of the two above */
  chain: (by: string, chain: string, state: string, version: string, address: string) =>
    `${by}, “${chain}”, ${state}, data version ${version}, ${address}`,
  /** @param item what is selected in that state */
  item: (
    item: string,
    by: string,
    chain: string,
    state: string,
    version: string,
    address: string,
  ) => `“${item}”, in: ${by}, “${chain}”, ${state}, data version ${version}, ${address}`,
  /** What it is, for programs that keep references. */
  interactiveMap: (chain: string) => `Interactive map: ${chain}`,
  source: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}`,
  sourceAt: (publisher: string, title: string, date: string, address: string) =>
    `${publisher}, “${title}”, ${date}, ${address}`,
  undated: 'undated',
  /** Ends a list of publishers. */
  andMore: (count: number) => `and ${count} more`,
  andMoreAtEnd: (count: number) => `and ${count} more, listed at the end`,
  /** Under a picture that leads to the map. `{title}` is the link: the name of the state. */
  pictureCaption: (by: string, licence: string) => `{title}. ${by}, ${licence}`,
  /** The same where the picture is of another state. @param shows its name */
  otherPictureCaption: (shows: string, by: string, licence: string) =>
    `{title}. The picture shows ${shows}. ${by}, ${licence}`,
  /** What a picture of no record shows, within that sentence. */
  mapOn: (day: string) => `the map on ${day}`,
  /** Of a day: the second version of it that was released. */
  issueOf: (day: string, issue: number) => `${day} (${issue})`,
})
