import type { VersionList } from '@/model/schema/version-list'
import type { ChangeLog, RecordChange, RecordKind } from '@/model/schema/versions'
import { levelChangeWords, recordKindWords, recordLines } from '@/report/versions/change-words'
import { changesPath, type PageKind, releasePath } from '@/url/page-path'
import { say } from '@/words/say'
import type { Book } from './book'
import { changesInShort, releaseWords } from './changes-page'
import { useHere } from './here'
import type { Page } from './page'
import { RecordLink, titleOf } from './parts/record-link'
import { anchorOf, partsOf, partTitle, type ReleasePart, turnsInShort } from './release-parts'

type Version = VersionList['versions'][number]

const WITH_PAGES: Readonly<Partial<Record<RecordKind, PageKind>>> = {
  event: 'event',
  link: 'link',
  place: 'place',
  group: 'group',
  claim: 'claim',
  lever: 'lever',
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

/** The parts that have pages of their own. @param home the way to the page of the release */
function Further({ parts, home }: Pick<ReleaseProps, 'parts'> & { readonly home: string }) {
  const further = parts.filter(({ path }) => path !== '')
  if (further.length === 0) return null
  return (
    <section aria-labelledby="further">
      <h2 id="further">On pages of their own</h2>
      <ul>
        {further.map(({ kind, path, records }) => (
          <li key={path}>
            <a href={`${home}${path}`}>{partTitle(kind, path)}</a>: {turnsInShort(records)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One release: how it changed the levels, and each record that it touched, here or a page further. */
function ReleasePage({ version, parts }: ReleaseProps) {
  const { index } = useHere().book
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
      <Further parts={parts} home="" />
      <OtherReleases version={version} />
    </>
  )
}

/** The records of one kind that a release touched. */
function PartPage({ version, parts, part }: ReleaseProps & { readonly part: ReleasePart }) {
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
        <time dateTime={version.date}>{releaseWords(version)}</time> · {turnsInShort(records)}
      </p>
      <ul>
        {records.map((record) => (
          <ChangedRecord key={record.id} record={record} />
        ))}
      </ul>
      <Further parts={parts.filter((other) => other !== part)} home="../" />
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
        page: pageOf(<PartPage version={version} parts={parts} part={part} />),
      })),
  ]
}
