import { inLanguage } from './language'

/** What the map itself is called. */
export const productWords = inLanguage('product', {
  name: 'Chokepoint',
  /** Of a page, as it stands in a tab, a bookmark or a history. */
  pageTitle: (title: string) => `${title} · Chokepoint`,
  /** Of the site. @param subtitle as it stands within a sentence */
  siteTitle: (subtitle: string) => `Chokepoint: ${subtitle}`,
})
