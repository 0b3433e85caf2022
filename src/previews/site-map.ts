import { escapeMarkup } from '@/report/exports/escape-markup'

export interface MappedPage {
  readonly path: string
  /** Of the version of its chain's data: nothing on the page is younger. */
  readonly day: string
}

/** `sitemap.xml`: every page under its present name. */
export function siteMap(pages: readonly MappedPage[], siteUrl: string): string {
  const urls = pages.map(({ path, day }) => {
    const address = escapeMarkup(new URL(path, siteUrl).href)
    return `  <url><loc>${address}</loc><lastmod>${day}</lastmod></url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

/** `robots.txt`: everything may be read; where the whole list is, if the site has an address. */
export function robots(siteUrl: string | null): string {
  const lines = ['User-agent: *', 'Allow: /']
  return `${siteUrl ? [...lines, `Sitemap: ${new URL('sitemap.xml', siteUrl).href}`].join('\n') : lines.join('\n')}\n`
}
