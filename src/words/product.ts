import { inLanguage } from './language'

/** What the map itself is called. */
export const productWords = inLanguage('product', {
  name: 'Chokepoint',
  /** Of a page, as it stands in a tab, a bookmark or a history. */
  pageTitle: (title: string) => `${title} · Chokepoint`,
  /** Of what other chains may have under the same name, such as a country. @param chain its title */
  ofChain: (title: string, chain: string) => `${title} · ${chain}`,
  /** Of the site. @param subtitle as it stands within a sentence */
  siteTitle: (subtitle: string) => `Chokepoint: ${subtitle}`,
})
