import type { VersionList } from '@/model/schema/version-list'
import type { ChangeLog, RecordChange, RecordKind } from '@/model/schema/versions'
import { levelChangeWords, recordKindWords, recordLines } from '@/scene/versions/change-words'
import { counted } from '@/scene/words'
import { changesPath, type PageKind, releasePath } from '@/url/page-path'
import { say } from '@/words/say'
import type { Book } from './book'
import { changesInShort, releaseWords } from './changes-page'
import { useHere } from './here'
import type { Page } from './page'
import { RecordLink, titleOf } from './parts/record-link'

type Version = VersionList['versions'][number]

/** On one page: some 350 bytes a record, and a page is to stay under 60 kB. */
const MOST_RECORDS = 100

/** Fewer than this stand on the page of the release itself. */
const FEW_RECORDS = 25

const WITH_PAGES: Readonly<Partial<Record<RecordKind, PageKind>>> = {
  event: 'event',
  link: 'link',
  place: 'place',
  group: 'group',
  claim: 'claim',
  lever: 'lever',
}

/** So many records of one kind as fit on a page. */
export interface ReleasePart {
  readonly kind: RecordKind
  /** Below the page of the release: `event/`, `event-2/`; empty where they stand on that page itself. */
  readonly path: string
  readonly records: readonly RecordChange[]
}

/** What a release did to the records, in pieces of the size of a page. */
function partsOf({ changes }: Version): ReleasePart[] {
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
const anchorOf = ({ kind, id }: RecordChange) => `${kind}-${id}`

/** Where a release tells of a record: `changes/2026.11.27/event/#event-talks`. */
export function recordChangePath({ index }: Book, version: Version, record: RecordChange): string {
  const part = partsOf(version).find(({ records }) => records.includes(record))
  return `${releasePath(index.param, version.version)}${part?.path ?? ''}#${anchorOf(record)}`
}

function ChangedRecord({ record }: { readonly record: RecordChange }) {
  const { book } = useHere()
  const lines = recordLines(book.index, record)
  const kind = WITH_PAGES[record.kind]
  // What a release told of may be gone since, or called otherwise.
  const hasPage = kind !== undefined && titleOf(book, kind, record.id) !== null
  return (
    <li id={anchorOf(record)}>
      {hasPage ? <RecordLink kind={kind} id={record.id} /> : say(record.title)} ({record.turn})
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Levels({ levels }: Pick<ChangeLog, 'levels'>) {
  const { index } = useHere().book
  if (levels.length === 0) return null
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">Levels</h2>
      <ul>
        {levels.map((change) => (
          <li key={`${change.link} ${change.from}`}>
            {index.links.has(change.link) ? (
              <RecordLink kind="link" id={change.link} />
            ) : (
              say(change.title)
            )}
            : {levelChangeWords(index, change)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "12 added, 3 changed" */
function turnsInShort(records: readonly RecordChange[]): string {
  return (['changed', 'added', 'removed'] as const)
    .map((turn) => [turn, records.filter((record) => record.turn === turn).length] as const)
    .filter(([, count]) => count > 0)
    .map(([turn, count]) => `${count} ${turn}`)
    .join(', ')
}

interface ReleaseProps {
  readonly version: Version
  readonly parts: readonly ReleasePart[]
}

/** The releases before and after it, as pages. */
function OtherReleases({ version }: { readonly version: Version }) {
  const { book, up } = useHere()
  const { index, versions } = book
  const place = versions.indexOf(version)
  const others = [
    { way: 'Before', other: versions[place + 1] },
    { way: 'After', other: versions[place - 1] },
  ]
  return (
    <nav aria-label="Before and after">
      <ul>
        {others.map(
          ({ way, other }) =>
            other && (
              <li key={way}>
                {way}:{' '}
                <a href={`${up}${releasePath(index.param, other.version)}`}>{other.version}</a>
              </li>
            ),
        )}
        <li>
          <a href={`${up}${changesPath(index.param)}`}>All releases</a>
        </li>
      </ul>
    </nav>
  )
}

/** One release: how it changed the levels, and each record that it touched, here or a page further. */
function ReleasePage({ version, parts }: ReleaseProps) {
  const { index } = useHere().book
  const further = parts.filter(({ path }) => path !== '')
  return (
    <>
      <p className="over">What changed in the data · {say(index.chain.title)}</p>
      <h1>Version {version.version}</h1>
      <p className="under">
        <time dateTime={version.date}>{releaseWords(version)}</time>
      </p>
      <p>{changesInShort(version)}</p>
      {version.changes && <Levels levels={version.changes.levels} />}
      {parts
        .filter(({ path }) => path === '')
        .map(({ kind, records }) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{recordKindWords(kind)}</h2>
            <ul>
              {records.map((record) => (
                <ChangedRecord key={record.id} record={record} />
              ))}
            </ul>
          </section>
        ))}
      {further.length > 0 && (
        <section aria-labelledby="further">
          <h2 id="further">On pages of their own</h2>
          <ul>
            {further.map(({ kind, path, records }) => (
              <li key={path}>
                <a href={path}>{partTitle(kind, path)}</a>: {turnsInShort(records)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OtherReleases version={version} />
    </>
  )
}

/** "Events", "Events, page 2" */
function partTitle(kind: RecordKind, path: string): string {
  const number = path.match(/-(\d+)\/$/)?.[1]
  return `${recordKindWords(kind)}${number ? `, page ${number}` : ''}`
}

/** The records of one kind that a release touched. */
function PartPage({ version, part }: { readonly version: Version; readonly part: ReleasePart }) {
  const { index } = useHere().book
  const { kind, path, records } = part
  return (
    <>
      <p className="over">
        What changed in the data · {say(index.chain.title)} ·{' '}
        <a href="../">version {version.version}</a>
      </p>
      <h1>{partTitle(kind, path)}</h1>
      <p className="under">
        <time dateTime={version.date}>{releaseWords(version)}</time> ·{' '}
        {counted(records.length, 'record', 'records')}: {turnsInShort(records)}
      </p>
      <ul>
        {records.map((record) => (
          <ChangedRecord key={record.id} record={record} />
        ))}
      </ul>
    </>
  )
}

/** The pages of a release, by where they lie below the root. */
export function releasePages(
  { index }: Book,
  version: Version,
): { readonly path: string; readonly title: string; readonly page: Page }[] {
  const parts = partsOf(version)
  const home = releasePath(index.param, version.version)
  const title = `Version ${version.version} of the data`
  const pageOf = (body: Page['body']): Page => ({
    body,
    cited: [],
    subject: { kind: 'work', date: version.date },
  })
  return [
    { path: home, title, page: pageOf(<ReleasePage version={version} parts={parts} />) },
    ...parts
      .filter(({ path }) => path !== '')
      .map((part) => ({
        path: `${home}${part.path}`,
        title: `${partTitle(part.kind, part.path)}: ${title}`,
        page: pageOf(<PartPage version={version} part={part} />),
      })),
  ]
}
