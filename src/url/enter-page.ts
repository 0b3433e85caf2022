/** What a page of its own for one state says that state is: an address as the app writes it. */
const STATE = 'meta[name="chokepoint:view"]'

const nameOf = (pair: string) => pair.split('=', 1)[0]

/** The pairs of a page's query that another query does not state itself, and then the other's. */
export function mergedSearch(pageSearch: string, search: string): string {
  const pairsOf = (text: string) => text.replace(/^\?/, '').split('&').filter(Boolean)
  const stated = pairsOf(search)
  const names = new Set(stated.map(nameOf))
  const pairs = [...pairsOf(pageSearch).filter((pair) => !names.has(nameOf(pair))), ...stated]
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/**
 * Called before anything reads the address. The text of the page gives way to the app. On `/e/…/`, `/l/…/` and
 * all other pages of their own the address becomes the address of
 * the state that the page is for, so that from then on the query is the state, as everywhere. What
 * the page was opened with counts more.
 * @returns false where another page is on its way in place of this one
 */
export function enterPage(): boolean {
  document.getElementById('page')?.remove()
  const content = document.querySelector<HTMLMetaElement>(STATE)?.content
  if (!content) return true
  const { pathname, search, hash } = window.location
  const page = new URL(content, window.location.href)
  if (page.pathname === pathname) return true
  // Browsers look these up late, when a relative address would mean another file.
  const late = document.querySelectorAll<HTMLLinkElement>('link[rel="icon"], link[rel="manifest"]')
  for (const link of late) link.setAttribute('href', link.href)
  const address = `${page.pathname}${mergedSearch(page.search, search)}${hash || page.hash}`
  if (window.origin === 'null') {
    // In a frame whose sandbox gives it no origin an address changes only by going there.
    window.location.replace(address)
    return false
  }
  window.history.replaceState(null, '', address)
  return true
}
