import { escapeMarkup } from './escape-markup'

/**
 * The two lines of HTML that put exactly this state into another page; docs/embed.md tells them.
 * @param address of exactly this state, whole; the loader lies beside the page it opens
 * @param words what a reader without scripts can click
 */
export function embedCode(address: string, words: string): string {
  const { search } = new URL(address)
  const loader = new URL('embed.js', address).href
  const link = `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`
  return [
    `<chokepoint-map query="${escapeMarkup(search)}">${link}</chokepoint-map>`,
    `<script src="${escapeMarkup(loader)}" async></script>`,
  ].join('\n')
}
