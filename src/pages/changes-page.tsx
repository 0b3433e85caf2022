import { parseDate } from '@/model/day'
import type { VersionList } from '@/model/schema/version-list'
import { counted } from '@/scene/words'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { useHere } from './here'
import type { Page } from './page'

type Version = VersionList['versions'][number]

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

/** Every release of the data, newest first, each with the way to what it changed. */
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
            <a href={`${version.version}/`}>{version.version}</a>,{' '}
            <time dateTime={version.date}>{releaseWords(version)}</time>
          </h2>
          <p>{changesInShort(version)}</p>
        </section>
      ))}
    </>
  )
}

export function changesPage(): Page {
  return { body: <ChangesPage />, cited: [], subject: { kind: 'work' } }
}
