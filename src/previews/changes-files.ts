import type { Book } from '@/pages/book'
import { changesPage } from '@/pages/changes-page'
import { atomFeed, jsonFeed } from '@/pages/feeds'
import { writePage } from '@/pages/write-page'
import { escapeMarkup } from '@/scene/exports/escape-markup'
import { changesPath } from '@/url/page-path'
import { say } from '@/words/say'
import { type Site, stylePath } from './page'

const titleOf = ({ index }: Book) =>
  `What changed in the data: ${say(index.chain.title)} · Chokepoint`

/** A page that nothing takes over: no script is ever asked for. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const feedLinks = (site: Site, path: string) =>
  site.url
    ? `
    <link rel="canonical" href="${site.url}${path}">
    <link rel="alternate" type="application/atom+xml" href="feed.xml" title="Changes">
    <link rel="alternate" type="application/feed+json" href="feed.json" title="Changes">`
    : ''

function changesHtml(book: Book, site: Site, reportTo: string | null): string {
  const path = changesPath(book.index.param)
  const address = site.url && `${site.url}${path}`
  const up = '../'.repeat(path.split('/').length - 1)
  const here = {
    book,
    up,
    root: site.url,
    address,
    search: '',
    picture: null,
    record: null,
    reportTo,
    otherChains: [],
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeMarkup(titleOf(book))}</title>
    <link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${up}${stylePath(site)}">${feedLinks(site, path)}
  </head>
  <body><div id="page" class="alone">${writePage(changesPage(), here)}</div></body>
</html>
`
}

/** What changed from release to release: for people, and as feeds where the site has an address. */
export function changesFiles(book: Book, site: Site, reportTo: string | null) {
  const path = changesPath(book.index.param)
  return [
    { path: `${path}index.html`, text: changesHtml(book, site, reportTo) },
    ...(site.url
      ? [
          { path: `${path}feed.xml`, text: atomFeed(book, site.url) },
          { path: `${path}feed.json`, text: jsonFeed(book, site.url) },
        ]
      : []),
  ]
}
