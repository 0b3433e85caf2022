import { CARD } from '@/figure/card'
import { frameCode } from '@/scene/exports/embed-code'
import { formatView, parseView } from '@/url/view-codec'
import type { Preview } from './page-preview'

/** As wide as a column of text mostly is, at the shape of an embed. */
const SIZE = { width: 600, height: 338 }

/** What a page is embedded as, for systems that turn a pasted link into an embed (oembed.com). */
export function oEmbed({ title, search, cardPath }: Preview, siteUrl: string): object {
  const { view } = parseView(search.split('#')[0] ?? '')
  const query = formatView({ ...view, surface: 'embed' })
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Chokepoint',
    provider_url: siteUrl,
    cache_age: 86_400,
    ...SIZE,
    html: frameCode(new URL(query, siteUrl).href, title),
    thumbnail_url: new URL(cardPath, siteUrl).href,
    thumbnail_width: CARD.width * CARD.scale,
    thumbnail_height: CARD.height * CARD.scale,
  }
}
