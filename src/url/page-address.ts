import type { ViewState } from '@/store/view-state'
import { mergedSearch } from './enter-page'
import { type PageKind, pagePath } from './page-path'
import { formatView, parseView } from './view-codec'

/** A page that tells what a view is about, and the state that it opens by itself. */
export interface NamedPage {
  readonly kind: PageKind
  readonly id: string
  readonly search: string
}

/** What the path of a page says already. */
const SAID_BY_PATH = {
  event: ['sel'],
  link: ['sel'],
  place: ['sel'],
  group: ['sel'],
  claim: ['view'],
  lever: ['on', 'sel'],
  story: ['story', 'step'],
} as const satisfies Record<PageKind, readonly string[]>

/** The pairs of a query but those of some parameters. */
function without(search: string, params: readonly string[]): string {
  const pairs = search.replace(/^\?/, '').split('&')
  const left = pairs.filter((pair) => pair !== '' && !params.includes(pair.split('=', 1)[0] ?? ''))
  return left.length > 0 ? `?${left.join('&')}` : ''
}

/**
 * The address of a view below a page that shows itself in a chat: `e/woodside-summit-2023/?t=…`.
 * @returns null where the page would open another state: what it says itself can't be unsaid
 */
export function pageAddress(view: ViewState, page: NamedPage): string | null {
  const search = without(formatView(view), [...SAID_BY_PATH[page.kind], 'chain'])
  const opened = parseView(mergedSearch(page.search, search)).view
  return formatView(opened) === formatView(view)
    ? `${pagePath(page.kind, page.id, view.chain)}${search}`
    : null
}
