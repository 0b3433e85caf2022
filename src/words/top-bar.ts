import { inLanguage } from './language'

/** The bar over everything, and the menu that it becomes on a small screen. */
export const topBarWords = inLanguage('top-bar', {
  /** The product, as the name of its navigation. */
  product: 'Chokepoint',
  share: 'Share',
  stories: 'Stories',
  menu: 'Menu',
  copyLink: 'Copy link',
  search: 'Search',
  chains: 'Chains',
  /** Said of the button that shows the title of the chain. */
  otherChains: (title: string) => `${title}, other chains`,
  /** In the list of chains. */
  shownNow: (title: string) => `${title} · shown now`,
  table: 'Table',
  claims: 'Claims',
  backToMap: 'Back to the map',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  film: 'Make a film',
  linkCopied: 'Link to this view copied.',
  /** Where the browser does not let a page copy. */
  copyThis: (link: string) => `Copy this link: ${link}`,
})
