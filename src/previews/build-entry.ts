import { readFileSync } from 'node:fs'
import { cardSvg } from '@/figure/card'
import { loadFonts } from '@/figure/node/fonts'
import { createRasteriser } from '@/figure/node/rasterise'
import { type OutlineFile, type Outlines, readOutlines } from '@/figure/outlines'
import { indexChain } from '@/model/chain-index'
import { formatIsoDay } from '@/model/day'
import { chainSchema, sourcesSchema } from '@/model/schema/chain'
import { storySchema } from '@/model/schema/story'
import { versionListSchema } from '@/model/schema/version-list'
import { versionDay } from '@/model/version'
import { type Book, createBook } from '@/pages/book'
import { PAGE_STYLE } from '@/pages/style'
import { changesFiles, changesPaths } from './changes-files'
import { notFoundPage } from './not-found'
import { oEmbed } from './oembed'
import { pageOf, type Site, stylePath } from './page'
import type { Preview } from './page-preview'
import { previewsOf } from './preview'
import { robots, siteMap } from './site-map'
import { tellPage } from './tell-page'

interface ChainAnswers {
  /** The chain as the API answers it. */
  readonly chainJson: string
  readonly sourcesJson: string
  /** Its stories, likewise. */
  readonly storyJsons: readonly string[]
  /** Every release of its data. */
  readonly versionsJson: string
}

export interface PreviewOptions {
  /** All chains, the first one first. */
  readonly chains: readonly ChainAnswers[]
  readonly outlinesFile: string
  readonly cacheFolder: string
  readonly site: Site
  /** Where mistakes are reported to; null where nobody said. */
  readonly reportTo: string | null
  /** Whether pictures are drawn. */
  readonly hasCards: boolean
}

interface PageFile {
  /** Below the root: `e/woodside-summit-2023/`. */
  readonly path: string
  readonly html: string
}

/** All pages and pictures of one state of the content. */
export interface Previews {
  readonly pages: (indexHtml: string) => PageFile[]
  /** One page, or null where there is none at a path. */
  readonly page: (indexHtml: string, path: string) => string | null
  /** `sitemap.xml`, `robots.txt`, `404.html`. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly cardPaths: readonly string[]
  /** A picture as PNG, or null where there is none at a path. */
  readonly card: (path: string) => Promise<Buffer> | null
}

/** Pictures are on paper: chats show them between photographs, on light and on dark. */
const THEME = 'light'

/** A preview, the chain that its page tells of, and the land that its picture is drawn on. */
interface Drawable {
  readonly preview: Preview
  readonly book: Book
  readonly outlines: Outlines
}

function drawables({ chains, outlinesFile }: PreviewOptions): Drawable[] {
  const file: OutlineFile = JSON.parse(readFileSync(outlinesFile, 'utf8'))
  return chains.flatMap(({ chainJson, sourcesJson, storyJsons, versionsJson }, i) => {
    const chain = chainSchema.parse(JSON.parse(chainJson))
    const index = indexChain(chain, null, i === 0 ? null : chain.id)
    const stories = storyJsons.map((json) => storySchema.parse(JSON.parse(json)))
    const sources = sourcesSchema.parse(JSON.parse(sourcesJson))
    const { versions } = versionListSchema.parse(JSON.parse(versionsJson))
    const book = createBook(index, sources, stories, versions)
    const outlines = readOutlines(file, chain.focusCountries)
    return previewsOf(index, stories).map((preview) => ({ preview, book, outlines }))
  })
}

/** The day on which the chain of a page was released. */
const releaseDay = ({ index }: Book): string =>
  formatIsoDay(versionDay(index.chain.version)?.day ?? 0)

/** @throws Error when the content, the fonts or the outlines can't be read, or two pages share a path */
export function openPreviews(options: PreviewOptions): Previews {
  const { site, cacheFolder } = options
  const all = drawables(options)
  const books = [...new Set(all.map(({ book }) => book))]
  const fonts = loadFonts()
  const { rasterise } = createRasteriser(fonts, cacheFolder)
  const byCard = new Map(all.map((each) => [each.preview.cardPath, each]))
  const byPath = new Map<string, Drawable>()
  for (const each of all) {
    for (const path of [each.preview.path, ...each.preview.formerPaths]) {
      if (byPath.has(path)) {
        throw new Error(`Two pages would stand at ${path}: give one record or chain another id.`)
      }
      byPath.set(path, each)
    }
  }
  const write = (indexHtml: string, { book, preview }: Drawable, path: string) =>
    pageOf(indexHtml, tellPage(book, preview, path, { ...options, books }), path, site)
  const { measureText } = fonts
  const siteUrl = site.url
  return {
    pages: (indexHtml) =>
      [...byPath].map(([path, each]) => ({ path, html: write(indexHtml, each, path) })),
    page: (indexHtml, path) => {
      const found = byPath.get(path)
      return found ? write(indexHtml, found, path) : null
    },
    files: [
      { path: stylePath(site), text: PAGE_STYLE },
      ...books.flatMap((book) => changesFiles(book, site, options.reportTo)),
      { path: 'robots.txt', text: robots(site.url) },
      { path: '404.html', text: notFoundPage(site) },
      ...(siteUrl
        ? [
            {
              path: 'sitemap.xml',
              text: siteMap(
                [
                  ...all.map(({ preview, book }) => ({
                    path: preview.path,
                    day: releaseDay(book),
                  })),
                  ...books.flatMap((book) =>
                    changesPaths(book).map((path) => ({ path, day: releaseDay(book) })),
                  ),
                ],
                siteUrl,
              ),
            },
            ...all.map(({ preview }) => ({
              path: `${preview.path}oembed.json`,
              text: JSON.stringify(oEmbed(preview, siteUrl)),
            })),
          ]
        : []),
    ],
    cardPaths: [...byCard.keys()],
    card: (path) => {
      const found = byCard.get(path)
      if (!found) return null
      const { scene, words } = found.preview
      const { outlines } = found
      return rasterise(cardSvg(scene, words, { theme: THEME, outlines, measureText }))
    },
  }
}
