import { parseDate } from '@/model/day'
import { groupedBy } from '@/model/grouped'
import type { VersionList } from '@/model/schema/version-list'
import type { ChangeLog, RecordChange } from '@/model/schema/versions'
import { levelChangeWords, recordKindWords, recordLines } from '@/scene/versions/change-words'
import { counted } from '@/scene/words'
import type { PageKind } from '@/url/page-path'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { useHere } from './here'
import type { Page } from './page'
import { RecordLink } from './parts/record-link'

type Version = VersionList['versions'][number]

const WITH_PAGES: ReadonlySet<string> = new Set([
  'event',
  'link',
  'place',
  'group',
  'claim',
  'lever',
])

/** "24 November 2026" */
export function releaseWords({ date }: Version): string {
  const day = parseDate(date)
  return day ? dayWords(day.day, day.precision) : date
}

/** "12 records changed, 3 added": what a version did to the one before, in a line. */
export function changesInShort({ changes, counts }: Version): string {
  if (!changes) {
    return `First release: ${Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}.`
  }
  const turns = (['changed', 'added', 'removed'] as const).flatMap((turn) => {
    const count = changes.records.filter((record) => record.turn === turn).length
    return count > 0 ? [`${counted(count, 'record', 'records')} ${turn}`] : []
  })
  const levels = changes.levels.length
  return `${[...turns, levels > 0 && `${counted(levels, 'stretch', 'stretches')} with another level`].filter(Boolean).join(', ') || 'Nothing changed'}.`
}

function ChangedRecord({ record }: { readonly record: RecordChange }) {
  const { index } = useHere().book
  const lines = recordLines(index, record)
  const hasPage = WITH_PAGES.has(record.kind) && record.turn !== 'removed'
  return (
    <li>
      {hasPage ? <RecordLink kind={record.kind as PageKind} id={record.id} /> : say(record.title)} (
      {record.turn})
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

function Log({ log }: { readonly log: ChangeLog }) {
  const { index } = useHere().book
  return (
    <>
      {log.levels.length > 0 && (
        <>
          <h3>Levels</h3>
          <ul>
            {log.levels.map((change) => (
              <li key={`${change.link} ${change.from}`}>
                <RecordLink kind="link" id={change.link}>
                  {say(change.title)}
                </RecordLink>
                : {levelChangeWords(index, change)}
              </li>
            ))}
          </ul>
        </>
      )}
      {groupedBy(log.records, ({ kind }) => kind).map(([kind, records]) => (
        <section key={kind}>
          <h3>{recordKindWords(kind)}</h3>
          <ul>
            {records.map((record) => (
              <ChangedRecord key={record.id} record={record} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Every release of the data, newest first, and what it changed. */
function ChangesPage() {
  const { book, root } = useHere()
  return (
    <>
      <p className="over">{say(book.index.chain.title)}</p>
      <h1>What changed in the data</h1>
      <p>
        Every release is kept: a link that names its version opens what it showed then.
        {root && (
          <>
            {' '}
            To be told of the next one: <a href="feed.xml">Atom</a> or{' '}
            <a href="feed.json">JSON Feed</a>.
          </>
        )}
      </p>
      {book.versions.map((version) => (
        <section key={version.version} aria-labelledby={`v${version.version}`}>
          <h2 id={`v${version.version}`}>
            {version.version}, <time dateTime={version.date}>{releaseWords(version)}</time>
          </h2>
          <p>{changesInShort(version)}</p>
          {version.changes && <Log log={version.changes} />}
        </section>
      ))}
    </>
  )
}

export function changesPage(): Page {
  return { body: <ChangesPage />, cited: [], subject: { kind: 'work' } }
}
