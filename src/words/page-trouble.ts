import { inLanguage } from './language'

/** Where the page itself fails: said by little code, which is always there. */
export const pageTroubleWords = inLanguage('page-trouble', {
  pageMissing:
    'The page round the map did not arrive; reloading it brings back everything that you chose.',
  pageBroken: 'This page stopped working; reloading it brings back everything that you chose.',
  reload: 'Reload',
  copyReport: 'Copy a report',
  reportCopied: 'Report copied',
})
