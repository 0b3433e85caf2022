import type { VersionList } from '@/model/schema/version-list'
import type { RecordChange, RecordKind } from '@/model/schema/versions'
import { escapeMarkup } from '@/report/exports/escape-markup'
import { levelChangeWords } from '@/report/versions/change-words'
import { labelled } from '@/words/joined'
import { releasePageWords } from '@/words/release-pages'
import { say } from '@/words/say'
import { filled } from '@/words/sentence'
import type { Book } from './book'
import { recordChangePath } from './release-parts'

type Version = VersionList['versions'][number]

/** What a reader follows comes first; what it rests on is told where each record is. */
const KINDS: readonly RecordKind[] = ['link', 'event', 'lever', 'claim', 'place', 'group', 'series']

/** More is no news; the page of the release has all. */
const MOST_ITEMS = 60

const textOf = (record: RecordChange, title: string) =>
  filled(releasePageWords.record[record.turn], { record: title })

/**
 * What a release changed, by name, as HTML for feed readers, which can look for a route in it; empty where it is the
 * first or changed nothing.
 * @param root the whole address of the site, with its slash
 */
export function feedContent(book: Book, version: Version, root: string): string {
  const { changes } = version
  if (!changes) return ''
  const levels = changes.levels.map((change) =>
    escapeMarkup(labelled(say(change.title), levelChangeWords(book.index, change))),
  )
  const records = KINDS.flatMap((kind) => changes.records.filter((each) => each.kind === kind))
  const titles = records.map((record) => {
    const address = `${root}${recordChangePath(book, version, record)}`
    const link = `<a href="${escapeMarkup(address)}">${escapeMarkup(say(record.title))}</a>`
    return textOf(record, link)
  })
  const items = [...levels, ...titles]
  if (items.length === 0) return ''
  const more = items.length - MOST_ITEMS
  const shown = more > 0 ? [...items.slice(0, MOST_ITEMS), releasePageWords.andMore(more)] : items
  return `<ul>${shown.map((item) => `<li>${item}</li>`).join('')}</ul>`
}
