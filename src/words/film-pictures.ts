import { inLanguage } from './language'

/** Words that are burnt into the pictures of a film. */
export const filmPictureWords = inLanguage('film-pictures', {
  /** At the foot of every picture. */
  foot: (howToRead: string) => `Chokepoint · ${howToRead}`,
  /** Of the last picture, each a line of its own. */
  about: (chain: string, version: string) => `${chain}, data version ${version}.`,
  sources: (publishers: string) => `Sources: ${publishers}.`,
})
