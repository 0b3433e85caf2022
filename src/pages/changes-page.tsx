import { parseDate } from '@/model/day'
import type { VersionList } from '@/model/schema/version-list'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { series } from '@/words/joined'
import { releasePageWords } from '@/words/release-pages'
import { say } from '@/words/say'
import { useHere } from './here'
import type { Page } from './page'

type Version = VersionList['versions'][number]

/** "24 November 2026" */
export function releaseWords({ date }: Version): string {
  const day = parseDate(date)
  return day ? dayWords(day.day, day.precision) : date
}

const TURNS = ['changed', 'added', 'removed'] as const

type Held = keyof typeof releasePageWords.held

/** "72 events, 23 routes": what the first release held. */
function heldWords(counts: Version['counts']): string {
  const { held } = releasePageWords
  const kinds = Object.keys(held) as Held[]
  return series(kinds.map((kind) => (counts[kind] ?? 0) > 0 && held[kind](counts[kind] ?? 0)))
}

/** "12 records changed, 3 records added": what a version did to the one before, in a line. */
export function changesInShort({ changes, counts }: Version): string {
  const words = releasePageWords
  if (!changes) return words.first(heldWords(counts))
  const levels = changes.levels.length
  const told = series([
    ...TURNS.map((turn) => {
      const count = changes.records.filter((record) => record.turn === turn).length
      return count > 0 && words.records[turn](count)
    }),
    levels > 0 && words.levelStretches(levels),
  ])
  return told ? words.inShort(told) : words.nothing
}

/** Every release of the data, newest first, each with the way to what it changed. */
function ChangesPage() {
  const { book, root } = useHere()
  const words = releasePageWords
  return (
    <>
      <p className="over">{say(book.index.chain.title)}</p>
      <h1>{words.title}</h1>
      <p>
        {words.about}
        {root && (
          <>
            {' '}
            <Sentence
              text={words.feeds}
              parts={{
                atom: <a href="feed.xml">{words.atom}</a>,
                json: <a href="feed.json">{words.jsonFeed}</a>,
              }}
            />
          </>
        )}
      </p>
      {book.versions.map((version) => (
        <section key={version.version} aria-labelledby={`v${version.version}`}>
          <h2 id={`v${version.version}`}>
            <Sentence
              text={words.release}
              parts={{
                version: <a href={`${version.version}/`}>{version.version}</a>,
                date: <time dateTime={version.date}>{releaseWords(version)}</time>,
              }}
            />
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
