import { inLanguage } from './language'

/** Where the page itself fails: said by little code, which is always there. */
export const pageTroubleWords = inLanguage('page-trouble', {
  /** As a sentence names it where it did not arrive. */
  page: 'the page',
  pageMissing:
    'The page around the map did not arrive; reload it to get back everything you chose.',
  styleMissing:
    'The style of the page did not arrive, so there is no map; reload it to get back everything you chose.',
  pageBroken: 'This page stopped working; reload it to get back everything you chose.',
  /** What failed, in a report of a fault. */
  wholePage: 'The whole page',
  pageAround: 'The page around the map',
})
