import { citationWords } from '@/words/citation'
import { filled } from '@/words/sentence'
import type { Credit } from '../credit'
import { escapeMarkup } from './escape-markup'

/** A picture that stands where the map can't: in mail, in print, without scripts, where a frame is refused. */
export interface Still {
  /** Whole. */
  readonly picture: string
  /** "Woodside: …, 15 November 2023": what it shows, where that is not the state itself; null where it is. */
  readonly shows: string | null
  /** Whose it is. */
  readonly credit: Credit
}

/** What it is called, whose it is, and what its picture shows where that is something else. */
function captionMarkup(address: string, words: string, { shows, credit }: Still): string {
  const { by, licence } = credit
  const caption = shows
    ? citationWords.otherPictureCaption(shows, by, licence.name)
    : citationWords.pictureCaption(by, licence.name)
  const title = `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`
  return `<figcaption>${filled<'title'>(escapeMarkup(caption), { title })}</figcaption>`
}

const imageMarkup = ({ picture, shows }: Still, words: string, style: string) =>
  `<img src="${escapeMarkup(picture)}" alt="${escapeMarkup(shows ?? words)}" width="1200" height="630" loading="lazy" style="${style}">`

/**
 * The two lines of HTML that put exactly this state into another page; docs/embed.md tells them.
 * @param state the address of exactly this state as a query, whole; the loader lies beside the page it opens
 * @param page the address of the same state that chats can read; what its picture leads to
 * @param words what a reader without scripts can click
 */
export function embedCode(state: string, page: string, words: string, still: Still): string {
  const { search } = new URL(state)
  const loader = new URL('embed.js', state).href
  return [
    `<chokepoint-map query="${escapeMarkup(search)}" title="${escapeMarkup(words)}">`,
    pictureCode(page, still, words),
    '</chokepoint-map>',
    `<script src="${escapeMarkup(loader)}" async></script>`,
  ].join('\n')
}

/** As tight as works: scripts draw, the own origin reads its own data, popups are the link to the whole. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

const FRAME_CLASS = 'chokepoint-frame'
const OVER_PICTURE = 'position: absolute; inset: 0; width: 100%; height: 100%'
const SIZE = 'width: 100%; aspect-ratio: 16/9; min-height: 240px'

const frameMarkup = (address: string, words: string, style: string, name = '') =>
  [
    `<iframe${name && ` class="${name}"`} src="${escapeMarkup(address)}" title="${escapeMarkup(words)}" loading="lazy"`,
    `  sandbox="${SANDBOX}"`,
    `  style="border: 0; ${style}"></iframe>`,
  ].join('\n')

/** A frame and nothing else, as oEmbed has it. @param address of the state as an embed */
export const frameCode = (address: string, words: string) => frameMarkup(address, words, SIZE)

/**
 * A frame for pages that take no scripts of others. Its picture lies below it: where mail and feeds take the frame out,
 * in print, and until it has come, that is what is seen.
 * @param framed the state as an embed
 * @param address of the same state, to be opened in a window
 */
export function framedCode(framed: string, address: string, still: Still, words: string): string {
  const image = imageMarkup(still, words, 'width: 100%; height: 100%; object-fit: contain')
  return [
    '<figure style="margin: 0">',
    // No browser prints what a graphics card drew: names would be printed without their lines.
    `<style>@media print { .${FRAME_CLASS} { display: none } }</style>`,
    `<div style="position: relative; ${SIZE}">`,
    `<a href="${escapeMarkup(address)}">${image}</a>`,
    frameMarkup(framed, words, OVER_PICTURE, FRAME_CLASS),
    '</div>',
    captionMarkup(address, words, still),
    '</figure>',
  ].join('\n')
}

/** A picture that leads to the map: for mail, for print, and for pages that take no frames. */
export function pictureCode(address: string, still: Still, words: string): string {
  const image = imageMarkup(still, words, 'max-width: 100%; height: auto')
  return [
    '<figure>',
    `  <a href="${escapeMarkup(address)}">${image}</a>`,
    `  ${captionMarkup(address, words, still)}`,
    '</figure>',
  ].join('\n')
}
