import { creditOf } from '@/report/credit'
import { escapeMarkup } from '@/report/exports/escape-markup'
import { changesPath } from '@/url/page-path'
import { languageId } from '@/words/language'
import { releasePageWords } from '@/words/release-pages'
import { say } from '@/words/say'
import type { Book } from './book'
import { changesInShort, releaseWords } from './changes-page'
import { feedContent } from './feed-content'

interface Entry {
  /** Never another: readers know by it what they have seen. */
  readonly id: string
  /** The page that tells it. */
  readonly page: string
  readonly title: string
  readonly summary: string
  /** What changed by name, as HTML; empty where nothing did. */
  readonly content: string
  /** RFC 3339: releases have a day, feeds want a moment. */
  readonly moment: string
}

const homeOf = ({ index }: Book, root: string) => `${root}${changesPath(index.param)}`

function entriesOf(book: Book, root: string): Entry[] {
  const home = homeOf(book, root)
  return book.versions.map((version) => ({
    id: `${home}#v${version.version}`,
    page: `${home}${version.version}/`,
    title: releasePageWords.entry(version.version, releaseWords(version)),
    summary: changesInShort(version),
    content: feedContent(book, version, root),
    moment: `${version.date}T00:00:00Z`,
  }))
}

const titleOf = ({ index }: Book) => releasePageWords.feedTitle(say(index.chain.title))

/** The releases of the data as an Atom feed (RFC 4287), newest first. */
export function atomFeed(book: Book, root: string): string {
  const home = homeOf(book, root)
  const entries = entriesOf(book, root)
  const { by, licence } = creditOf(book.index.chain)
  const tag = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`
  const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeMarkup(href)}"/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageId()}">`,
    tag('title', titleOf(book)),
    tag('id', home),
    link('self', `${home}feed.xml`),
    link('alternate', home),
    tag('updated', entries[0]?.moment ?? ''),
    `<author>${tag('name', by)}</author>`,
    tag('rights', licence.name),
    ...entries.map(
      ({ id, page, title, summary, content, moment }) =>
        `<entry>${tag('title', title)}${tag('id', id)}${link('alternate', page)}${tag('updated', moment)}${tag('summary', summary)}${content && `<content type="html">${escapeMarkup(content)}</content>`}</entry>`,
    ),
    '</feed>\n',
  ].join('\n')
}

/** The same as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(book: Book, root: string): string {
  const home = homeOf(book, root)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(book),
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: languageId(),
    authors: [{ name: creditOf(book.index.chain).by }],
    items: entriesOf(book, root).map(({ id, page, title, summary, content, moment }) => ({
      id,
      url: page,
      title,
      summary,
      content_text: summary,
      ...(content && { content_html: content }),
      date_published: moment,
    })),
  })
}
