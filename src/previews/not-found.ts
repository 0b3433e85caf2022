import { escapeMarkup } from '@/report/exports/escape-markup'
import { languageId } from '@/words/language'
import { notFoundPageWords } from '@/words/not-found-page'
import { productWords } from '@/words/product'
import { PLAIN_POLICY } from './head-tags'
import { type Site, stylePath } from './page'

/**
 * `404.html`, which hosts show at a path that nothing is at. Some of them (Cloudflare Pages is one) would answer 200
 * with the first page where there is none. It is shown at any depth, so it knows files only by whole paths: a build
 * for whatever folder has none of them, and the page neither colours nor a link.
 */
export function notFoundPage(site: Site): string {
  const { title, why, openMap } = notFoundPageWords
  const isPlaced = site.base.startsWith('/')
  const style = `<link rel="stylesheet" href="${site.base}${stylePath(site)}">`
  const link = `<p><a href="${site.base}">${escapeMarkup(openMap)}</a></p>`
  return `<!doctype html>
<html lang="${languageId()}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${PLAIN_POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${escapeMarkup(productWords.pageTitle(title))}</title>
    ${isPlaced ? style : ''}
  </head>
  <body><div id="page" class="alone"><main>
    <h1>${escapeMarkup(title)}</h1>
    <p>${escapeMarkup(why)}</p>
    ${isPlaced ? link : ''}
  </main></div></body>
</html>
`
}
