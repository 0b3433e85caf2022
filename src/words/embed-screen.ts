import { inLanguage } from './language'

/** In an embed: the way to the same state in the whole product. */
export const embedWords = inLanguage('embed-screen', {
  openIn: 'Open in Chokepoint',
  /** Where there is no room for more. */
  product: 'Chokepoint',
})
