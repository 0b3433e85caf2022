import { readFileSync } from 'node:fs'
import { cardSvg } from '@/figure/card'
import { readOutlines } from '@/figure/outlines'
import { indexChain } from '@/model/chain-index'
import { formatIsoDay } from '@/model/day'
import { chainSchema, sourcesSchema } from '@/model/schema/chain'
import { storySchema } from '@/model/schema/story'
import { versionListSchema } from '@/model/schema/version-list'
import { versionDay } from '@/model/version'
import { createBook } from '@/pages/book'
import { PAGE_STYLE } from '@/pages/style'
import { changesFiles } from './changes-files'
import { loadFonts } from './fonts'
import { oEmbed } from './oembed'
import { pageOf, type Site, stylePath } from './page'
import { type Preview, previewsOf } from './preview'
import { createRasteriser } from './rasterise'
import { robots, siteMap } from './site-map'
import { tellPage } from './tell-page'

export interface PreviewOptions {
  /** The chain as the API answers it. */
  readonly chainJson: string
  readonly sourcesJson: string
  /** Its stories, likewise. */
  readonly storyJsons: readonly string[]
  readonly versionsJson: string
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
  /** `sitemap.xml` and `robots.txt`. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly cardPaths: readonly string[]
  /** A picture as PNG, or null where there is none at a path. */
  readonly card: (path: string) => Promise<Buffer> | null
}

/** Pictures are on paper: chats show them between photographs, on light and on dark. */
const THEME = 'light'

/** @throws Error when the content, the fonts or the outlines can't be read */
export function openPreviews(options: PreviewOptions): Previews {
  const { site, cacheFolder, outlinesFile } = options
  const index = indexChain(chainSchema.parse(JSON.parse(options.chainJson)))
  const stories = options.storyJsons.map((json) => storySchema.parse(JSON.parse(json)))
  const previews = previewsOf(index, stories)
  const sources = sourcesSchema.parse(JSON.parse(options.sourcesJson))
  const { versions } = versionListSchema.parse(JSON.parse(options.versionsJson))
  const book = createBook(index, sources, stories, versions)
  const write = (indexHtml: string, preview: Preview, path: string) =>
    pageOf(indexHtml, tellPage(book, preview, path, options), path, site)
  const outlines = readOutlines(JSON.parse(readFileSync(outlinesFile, 'utf8')))
  const fonts = loadFonts()
  const { rasterise } = createRasteriser(fonts, cacheFolder)
  const byCard = new Map(previews.map((preview) => [preview.cardPath, preview]))
  const byPath = new Map<string, Preview>()
  for (const preview of previews) {
    for (const path of [preview.path, ...preview.formerPaths]) byPath.set(path, preview)
  }
  const { measureText } = fonts
  const siteUrl = site.url
  return {
    pages: (indexHtml) =>
      [...byPath].map(([path, preview]) => ({ path, html: write(indexHtml, preview, path) })),
    page: (indexHtml, path) => {
      const preview = byPath.get(path)
      return preview ? write(indexHtml, preview, path) : null
    },
    files: [
      { path: stylePath(site), text: PAGE_STYLE },
      ...changesFiles(book, site, options.reportTo),
      { path: 'robots.txt', text: robots(site.url) },
      ...(siteUrl
        ? [
            {
              path: 'sitemap.xml',
              text: siteMap(
                previews.map(({ path }) => path),
                siteUrl,
                formatIsoDay(versionDay(index.chain.version)?.day ?? 0),
              ),
            },
            ...previews.map((preview) => ({
              path: `${preview.path}oembed.json`,
              text: JSON.stringify(oEmbed(preview, siteUrl)),
            })),
          ]
        : []),
    ],
    cardPaths: [...byCard.keys()],
    card: (path) => {
      const preview = byCard.get(path)
      if (!preview) return null
      const { scene, words } = preview
      return rasterise(cardSvg(scene, words, { theme: THEME, outlines, measureText }))
    },
  }
}
