import { inLanguage } from './language'

/** What the browser shows without a network, for a page that it does not keep. */
export const offlinePageWords = inLanguage('offline-page', {
  noNetwork: 'This page needs a network connection, and there is none.',
  /** A link. */
  openMap: 'Open the map stored in this browser.',
})
