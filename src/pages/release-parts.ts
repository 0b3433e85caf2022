import type { VersionList } from '@/model/schema/version-list'
import type { RecordChange, RecordKind } from '@/model/schema/versions'
import { recordKindWords } from '@/report/versions/change-words'
import { releasePath } from '@/url/page-path'
import { series } from '@/words/joined'
import { releasePageWords } from '@/words/release-pages'
import type { Book } from './book'

type Version = VersionList['versions'][number]

/** On one page: some 350 bytes a record, and a page is to stay under 60 kB. */
const MOST_RECORDS = 100

/** Fewer than this stand on the page of the release itself. */
const FEW_RECORDS = 25

/** So many records of one kind as fit on a page. */
export interface ReleasePart {
  readonly kind: RecordKind
  /** Below the page of the release: `event/`, `event-2/`; empty where they stand on that page itself. */
  readonly path: string
  readonly records: readonly RecordChange[]
}

/** What a release did to the records, in pieces of the size of a page. */
export function partsOf({ changes }: Version): ReleasePart[] {
  const kinds = new Map<RecordKind, RecordChange[]>()
  for (const record of changes?.records ?? []) {
    kinds.set(record.kind, [...(kinds.get(record.kind) ?? []), record])
  }
  return [...kinds].flatMap(([kind, records]) => {
    if (records.length < FEW_RECORDS) return [{ kind, path: '', records }]
    return Array.from({ length: Math.ceil(records.length / MOST_RECORDS) }, (_, i) => ({
      kind,
      path: i === 0 ? `${kind}/` : `${kind}-${i + 1}/`,
      records: records.slice(i * MOST_RECORDS, (i + 1) * MOST_RECORDS),
    }))
  })
}

/** Where on the page of its part a record stands. */
export const anchorOf = ({ kind, id }: RecordChange) => `${kind}-${id}`

/** Where a release tells of a record: `changes/2026.11.27/event/#event-talks`. */
export function recordChangePath({ index }: Book, version: Version, record: RecordChange): string {
  const part = partsOf(version).find(({ records }) => records.includes(record))
  return `${releasePath(index.param, version.version)}${part?.path ?? ''}#${anchorOf(record)}`
}

/** "3 changed, 12 added" */
export function turnsInShort(records: readonly RecordChange[]): string {
  return series(
    (['changed', 'added', 'removed'] as const).map((turn) => {
      const count = records.filter((record) => record.turn === turn).length
      return count > 0 && releasePageWords.turns[turn](count)
    }),
  )
}

/** "Events", "Events, page 2" */
export function partTitle(kind: RecordKind, path: string): string {
  const page = path.match(/-(\d+)\/$/)?.[1]
  return page ? releasePageWords.partPage(recordKindWords(kind), page) : recordKindWords(kind)
}
