import { createHash } from 'node:crypto'
import { CARD } from '@/figure/card'
import { OUTLINES_FILE } from '@/figure/outlines'
import type { PageDates } from '@/pages/page-dates'
import { PAGE_STYLE } from '@/pages/style'
import { escapeMarkup } from '@/report/exports/escape-markup'
import { chainPath } from '@/url/page-path'
import { pageCardWords } from '@/words/page-cards'
import { productWords } from '@/words/product'
import { feedTags } from './feed-tags'
import { named, property, shortened, type Tag, writeTag } from './head-tags'
import type { Preview } from './page-preview'

export interface Site {
  /** Where the site is served: `/`, `/maps/`, or `./` where that is not known. */
  readonly base: string
  /** Its whole address, `https://example.org/maps/`; null where it is not known. */
  readonly url: string | null
  /** The folder of what the build names by its bytes: `assets`. */
  readonly assetsDir: string
}

/** The head of a page, and its text. */
export interface PageParts {
  readonly preview: Preview
  /** The text of the page as HTML. */
  readonly body: string
  /** The same for programs: JSON-LD. */
  readonly data: object
  /** null where nothing was ever released. */
  readonly dates: PageDates | null
}

/** What the picture of a page shows, in words. */
export const pictureAlt = ({ words }: Preview) =>
  pageCardWords.alt(words.title, words.over, words.under)

/** Tags that need the address of the site: a relative one means nothing to a chat program. */
function addressTags(preview: Preview, siteUrl: string): Tag[] {
  const page = new URL(preview.path, siteUrl).href
  const image = new URL(preview.cardPath, siteUrl).href
  const { param } = preview.scene.index
  return [
    ['link', { rel: 'canonical', href: page }],
    [
      'link',
      {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: new URL(`${preview.path}oembed.json`, siteUrl).href,
        title: preview.title,
      },
    ],
    ...(preview.path === chainPath(param) ? feedTags(param, siteUrl) : []),
    property('og:url', page),
    property('og:image', image),
    property('og:image:width', `${CARD.width * CARD.scale}`),
    property('og:image:height', `${CARD.height * CARD.scale}`),
    property('og:image:alt', pictureAlt(preview)),
    named('twitter:image', image),
  ]
}

/** The way from a page up to the root of the site. */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}

/** What the source says to those without scripts; a page says all. */
const NO_SCRIPT = /<noscript>[^<]*<\/noscript>/

/** Data in a page that can't end the element it stands in. */
export const dataMarkup = (data: object) =>
  `    <script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('hex').slice(0, 8)

/** Where the style of the pages lies: a file of its own, since no style in markup is obeyed, named by its bytes. */
export function stylePath({ assetsDir }: Site): string {
  return `${assetsDir}/page-${STYLE_HASH}.css`
}

/**
 * What the app asks for first, on its way together with the script that does: the chain, and the land
 * where a map is shown, which lies under the lines and may come after them. WebKit lets a frame without an
 * origin have nothing else of its own host.
 */
function firstFiles({ scene: { index, view } }: Preview, up: string): Tag[] {
  const file = { rel: 'preload', as: 'fetch', crossorigin: '' }
  const chain: Tag = ['link', { ...file, href: `${up}api/v1/chains/${index.chain.id}.json` }]
  const land: Tag = ['link', { ...file, fetchpriority: 'low', href: up + OUTLINES_FILE }]
  return view.surface === 'explore' ? [chain, land] : [chain]
}

/** Where the app finds its state when it starts on this page; nothing on the first page. */
function stateTags(preview: Preview, path: string, base: string): Tag[] {
  if (path === '') return []
  const root = base.startsWith('/') ? base : wayUp(path)
  return [named('chokepoint:view', `${root}${preview.search}`)]
}

/**
 * The page of a preview: the app's own page with another head, and with its text beside the place of the
 * app, which takes it out when it starts.
 * @param indexHtml as the build wrote it
 * @param path of this page below the root; a former name of it has the same content
 */
export function pageOf(indexHtml: string, parts: PageParts, path: string, site: Site): string {
  const { preview, body, data, dates } = parts
  const description = shortened(preview.description)
  const tags: Tag[] = [
    ...stateTags(preview, path, site.base),
    property('og:site_name', productWords.name),
    property('og:type', path === '' ? 'website' : 'article'),
    ...(dates && path !== ''
      ? [
          property('article:published_time', dates.published),
          property('article:modified_time', dates.modified),
        ]
      : []),
    property('og:title', preview.title),
    property('og:description', description),
    named('twitter:card', 'summary_large_image'),
    ...(site.url ? addressTags(preview, site.url) : []),
    ...firstFiles(preview, wayUp(path)),
    ['link', { rel: 'stylesheet', href: `${wayUp(path)}${stylePath(site)}` }],
  ]
  const title = path === '' ? preview.title : productWords.pageTitle(preview.title)
  // Replaced by functions: in a text, `$&` would be read as a command.
  return indexHtml
    .replaceAll(/(src|href)="\.\//g, (_, key: string) => `${key}="${wayUp(path)}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
    .replace(/<meta\s+name="description"\s+content="[^"]*"\s*\/?>/, () =>
      writeTag(named('description', description)).trim(),
    )
    .replace('</head>', () => `${tags.map(writeTag).join('\n')}\n${dataMarkup(data)}\n  </head>`)
    .replace(NO_SCRIPT, () => `<div id="page">${body}</div>`)
}
