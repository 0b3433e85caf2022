import { LICENCE } from '@/model/licence'
import { citationWords } from '@/words/citation'
import { escapeMarkup } from './escape-markup'

/**
 * The two lines of HTML that put exactly this state into another page; docs/embed.md tells them.
 * @param address of exactly this state, whole; the loader lies beside the page it opens
 * @param words what a reader without scripts can click
 * @param picture of the state, for print and for readers without scripts; null where it has none of its own
 */
export function embedCode(address: string, words: string, picture: string | null): string {
  const { search } = new URL(address)
  const loader = new URL('embed.js', address).href
  const still = picture
    ? `\n${pictureCode(address, picture, words)}\n`
    : `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`
  return [
    `<chokepoint-map query="${escapeMarkup(search)}" title="${escapeMarkup(words)}">${still}</chokepoint-map>`,
    `<script src="${escapeMarkup(loader)}" async></script>`,
  ].join('\n')
}

/** As tight as works: scripts draw, the own origin reads its own data, popups are the link to the whole. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** A frame for pages that take no scripts of others. @param address of the state as an embed */
export function frameCode(address: string, words: string): string {
  return [
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(words)}" loading="lazy"`,
    `  sandbox="${SANDBOX}"`,
    '  style="border: 0; width: 100%; aspect-ratio: 16/9; min-height: 240px"></iframe>',
  ].join('\n')
}

/** A picture that leads to the map: for mail, for print, and for pages that take no frames. */
export function pictureCode(address: string, picture: string, words: string): string {
  const image = `<img src="${escapeMarkup(picture)}" alt="${escapeMarkup(words)}" width="1200" height="630" loading="lazy" style="max-width: 100%; height: auto">`
  return [
    '<figure>',
    `  <a href="${escapeMarkup(address)}">${image}</a>`,
    `  <figcaption>${escapeMarkup(citationWords.pictureCaption(words, LICENCE))}</figcaption>`,
    '</figure>',
  ].join('\n')
}
