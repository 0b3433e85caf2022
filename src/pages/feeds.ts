import { escapeMarkup } from '@/scene/exports/escape-markup'
import { say } from '@/scene/words'
import type { Book } from './book'
import { changesInShort, releaseWords } from './changes-page'

interface Entry {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** RFC 3339: releases have a day, feeds want a moment. */
  readonly moment: string
}

function entriesOf({ versions }: Book, root: string): Entry[] {
  return versions.map((version) => ({
    id: `${root}changes/#v${version.version}`,
    title: `Version ${version.version}, ${releaseWords(version)}`,
    summary: changesInShort(version),
    moment: `${version.date}T00:00:00Z`,
  }))
}

const titleOf = ({ index }: Book) => `Chokepoint: changes in “${say(index.chain.title)}”`

/** The releases of the data as an Atom feed (RFC 4287), newest first. */
export function atomFeed(book: Book, root: string): string {
  const entries = entriesOf(book, root)
  const tag = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`
  const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeMarkup(href)}"/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    tag('title', titleOf(book)),
    tag('id', `${root}changes/`),
    link('self', `${root}changes/feed.xml`),
    link('alternate', `${root}changes/`),
    tag('updated', entries[0]?.moment ?? ''),
    `<author>${tag('name', 'Chokepoint')}</author>`,
    tag('rights', 'CC BY 4.0'),
    ...entries.map(
      ({ id, title, summary, moment }) =>
        `<entry>${tag('title', title)}${tag('id', id)}${link('alternate', id)}${tag('updated', moment)}${tag('summary', summary)}</entry>`,
    ),
    '</feed>\n',
  ].join('\n')
}

/** The same as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(book: Book, root: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(book),
    home_page_url: `${root}changes/`,
    feed_url: `${root}changes/feed.json`,
    language: 'en',
    authors: [{ name: 'Chokepoint' }],
    items: entriesOf(book, root).map(({ id, title, summary, moment }) => ({
      id,
      url: id,
      title,
      content_text: summary,
      date_published: moment,
    })),
  })
}
