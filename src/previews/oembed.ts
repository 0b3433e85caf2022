import { CARD } from '@/figure/card'
import { creditOf } from '@/report/credit'
import { frameCode } from '@/report/exports/embed-code'
import { DEFAULT_VIEW } from '@/store/view-state'
import { formatView, parseView } from '@/url/view-codec'
import { productWords } from '@/words/product'
import type { Preview } from './page-preview'

/** As wide as a column of text mostly is, at the shape of an embed. */
const SIZE = { width: 600, height: 338 }

/**
 * The page as an embed: without scripts its frame says what the page says. No claim is a state of the map: what
 * its picture shows stands for it.
 */
function framed({ path, search, scene }: Preview): string {
  const { view } = parseView(search.split('#')[0] ?? '')
  const shown = view.surface === 'claims' ? { ...scene.view, chain: view.chain } : null
  return `${path}${formatView({ ...(shown ?? DEFAULT_VIEW), surface: 'embed' })}`
}

/** What a page is embedded as, for systems that turn a pasted link into an embed (oembed.com). */
export function oEmbed(preview: Preview, siteUrl: string): object {
  const { title, cardPath, scene } = preview
  const { by, contact } = creditOf(scene.index.chain)
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: by,
    ...(contact && { author_url: contact }),
    provider_name: productWords.name,
    provider_url: siteUrl,
    cache_age: 86_400,
    ...SIZE,
    html: frameCode(new URL(framed(preview), siteUrl).href, title),
    thumbnail_url: new URL(cardPath, siteUrl).href,
    thumbnail_width: CARD.width * CARD.scale,
    thumbnail_height: CARD.height * CARD.scale,
  }
}
