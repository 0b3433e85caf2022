import type { Book } from '@/pages/book'
import { changesInShort, changesPage } from '@/pages/changes-page'
import { atomFeed, jsonFeed } from '@/pages/feeds'
import { jsonLdOf } from '@/pages/json-ld'
import type { Page } from '@/pages/page'
import { releasePages } from '@/pages/release-page'
import { writePage } from '@/pages/write-page'
import { escapeMarkup } from '@/report/exports/escape-markup'
import { changesPath } from '@/url/page-path'
import { sentences } from '@/words/joined'
import { languageId } from '@/words/language'
import { productWords } from '@/words/product'
import { releasePageWords } from '@/words/release-pages'
import { say } from '@/words/say'
import { feedTags } from './feed-tags'
import { named, PLAIN_POLICY, property, type Tag, writeTag } from './head-tags'
import { dataMarkup, type Site, stylePath, wayUp } from './page'
import { chainCardPath } from './preview-address'

interface PlainPage {
  /** Below the root. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly page: Page
}

function pagesOf(book: Book): PlainPage[] {
  const { index, versions } = book
  const chain = say(index.chain.title)
  const [newest] = versions
  const home = {
    path: changesPath(index.param),
    title: releasePageWords.titleOf(chain),
    description: sentences([
      releasePageWords.description,
      ...(newest ? [changesInShort(newest)] : []),
    ]),
    page: changesPage(),
  }
  const releases = versions.flatMap((version) =>
    releasePages(book, version).map((each) => ({
      ...each,
      title: releasePageWords.ofChain(each.title, chain),
      description: changesInShort(version),
    })),
  )
  return [home, ...releases]
}

function addressTags({ index: { param } }: Book, plain: PlainPage, siteUrl: string): Tag[] {
  const { path, title, description } = plain
  const image = new URL(chainCardPath(param), siteUrl).href
  return [
    ['link', { rel: 'canonical', href: `${siteUrl}${path}` }],
    ...feedTags(param, siteUrl),
    property('og:site_name', productWords.name),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', `${siteUrl}${path}`),
    property('og:image', image),
    // What it shows is the map, not the change: beside the words, not over them.
    named('twitter:card', 'summary'),
  ]
}

function htmlOf(book: Book, plain: PlainPage, site: Site, reportTo: string | null): string {
  const { path, title, description, page } = plain
  const here = {
    book,
    up: wayUp(path),
    root: site.url,
    address: site.url && `${site.url}${path}`,
    search: '',
    picture: null,
    record: null,
    reportTo,
    otherChains: [],
  }
  const tags: Tag[] = [
    named('viewport', 'width=device-width, initial-scale=1'),
    named('color-scheme', 'light dark'),
    named('description', description),
    ['link', { rel: 'icon', href: `${here.up}favicon.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'stylesheet', href: `${here.up}${stylePath(site)}` }],
    ...(site.url ? addressTags(book, plain, site.url) : []),
  ]
  const data = jsonLdOf(page.subject, { ...here, cited: [] }, { title, description, dates: null })
  return `<!doctype html>
<html lang="${languageId()}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${PLAIN_POLICY}">
    <title>${escapeMarkup(productWords.pageTitle(title))}</title>
${tags.map(writeTag).join('\n')}
${dataMarkup(data)}
  </head>
  <body><div id="page" class="alone">${writePage(page, here)}</div></body>
</html>
`
}

/** Where the pages lie that tell what changed: below the root. */
export const changesPaths = (book: Book): string[] => pagesOf(book).map(({ path }) => path)

/** What changed from release to release: for people, and as feeds where the site has an address. */
export function changesFiles(book: Book, site: Site, reportTo: string | null) {
  const path = changesPath(book.index.param)
  return [
    ...pagesOf(book).map((plain) => ({
      path: `${plain.path}index.html`,
      text: htmlOf(book, plain, site, reportTo),
    })),
    ...(site.url
      ? [
          { path: `${path}feed.xml`, text: atomFeed(book, site.url) },
          { path: `${path}feed.json`, text: jsonFeed(book, site.url) },
        ]
      : []),
  ]
}
