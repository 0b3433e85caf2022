import { inLanguage } from './language'

/** Where the page itself fails: said by little code, which is always there. */
export const pageTroubleWords = inLanguage('page-trouble', {
  /** As a sentence names it where it did not arrive. */
  page: 'the page',
  pageMissing:
    'The page round the map did not arrive; reloading it brings back everything that you chose.',
  styleMissing:
    'The style of the page did not arrive, so there is no map; reloading it brings back everything that you chose.',
  pageBroken: 'This page stopped working; reloading it brings back everything that you chose.',
  /** What failed, in a report of a fault. */
  wholePage: 'The whole page',
  pageAround: 'The page round the map',
})
