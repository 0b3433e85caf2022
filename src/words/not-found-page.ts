import { inLanguage } from './language'

/** What a host shows at an address that nothing is at. */
export const notFoundPageWords = inLanguage('not-found-page', {
  title: 'There is nothing at this address',
  why: 'The link may have been cut short or mistyped.',
  /** A link. */
  openMap: 'Open the map',
})
