import { inLanguage } from './language'

/** What a host shows at an address that nothing is at. */
export const notFoundPageWords = inLanguage('not-found-page', {
  title: 'There is nothing at this address',
  why: 'A link may have been cut short on its way, or mistyped.',
  /** A link. */
  openMap: 'Open the map',
})
