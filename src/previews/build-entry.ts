import { readFileSync } from 'node:fs'
import { cardSvg } from '@/figure/card'
import { type OutlineFile, type Outlines, readOutlines } from '@/figure/outlines'
import { indexChain } from '@/model/chain-index'
import { chainSchema } from '@/model/schema/chain'
import { storySchema } from '@/model/schema/story'
import { loadFonts } from './fonts'
import { pageOf, type Site } from './page'
import { type Preview, previewsOf } from './preview'
import { createRasteriser } from './rasterise'

interface ChainAnswers {
  /** The chain as the API answers it. */
  readonly chainJson: string
  /** Its stories, likewise. */
  readonly storyJsons: readonly string[]
}

export interface PreviewOptions {
  /** All chains, the first one first. */
  readonly chains: readonly ChainAnswers[]
  readonly outlinesFile: string
  readonly cacheFolder: string
  readonly site: Site
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
  readonly cardPaths: readonly string[]
  /** A picture as PNG, or null where there is none at a path. */
  readonly card: (path: string) => Promise<Buffer> | null
}

/** Pictures are on paper: chats show them between photographs, on light and on dark. */
const THEME = 'light'

/** A preview, and the land that its picture is drawn on. */
interface Drawable {
  readonly preview: Preview
  readonly outlines: Outlines
}

function drawables({ chains, outlinesFile }: PreviewOptions): Drawable[] {
  const file: OutlineFile = JSON.parse(readFileSync(outlinesFile, 'utf8'))
  return chains.flatMap(({ chainJson, storyJsons }, i) => {
    const chain = chainSchema.parse(JSON.parse(chainJson))
    const index = indexChain(chain, null, i === 0 ? null : chain.id)
    const stories = storyJsons.map((json) => storySchema.parse(JSON.parse(json)))
    const outlines = readOutlines(file, chain.focusCountries)
    return previewsOf(index, stories).map((preview) => ({ preview, outlines }))
  })
}

/** @throws Error when the content, the fonts or the outlines can't be read, or two pages share a path */
export function openPreviews(options: PreviewOptions): Previews {
  const { site, cacheFolder } = options
  const all = drawables(options)
  const fonts = loadFonts()
  const { rasterise } = createRasteriser(fonts, cacheFolder)
  const byCard = new Map(all.map((each) => [each.preview.cardPath, each]))
  const byPath = new Map<string, Preview>()
  for (const { preview } of all) {
    for (const path of [preview.path, ...preview.formerPaths]) {
      if (byPath.has(path)) {
        throw new Error(`Two pages would stand at ${path}: give one record or chain another id.`)
      }
      byPath.set(path, preview)
    }
  }
  const { measureText } = fonts
  return {
    pages: (indexHtml) =>
      [...byPath].map(([path, preview]) => ({
        path,
        html: pageOf(indexHtml, preview, path, site),
      })),
    page: (indexHtml, path) => {
      const preview = byPath.get(path)
      return preview ? pageOf(indexHtml, preview, path, site) : null
    },
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
