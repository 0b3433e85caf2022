import type { VersionList } from '@/model/schema/version-list'
import type { ChangeLog, RecordChange, RecordKind } from '@/model/schema/versions'
import { levelChangeWords, recordKindWords, recordLines } from '@/report/versions/change-words'
import { Sentence } from '@/ui/sentence'
import { changesPath, type PageKind, releasePath } from '@/url/page-path'
import { labelled } from '@/words/joined'
import { pageFrameWords } from '@/words/page-frame'
import { releasePageWords } from '@/words/release-pages'
import { say } from '@/words/say'
import type { Book } from './book'
import { changesInShort, releaseWords } from './changes-page'
import { useHere } from './here'
import type { Page } from './page'
import { Neighbours } from './parts/neighbours'
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
      <Sentence
        text={releasePageWords.record[record.turn]}
        parts={{
          record: hasPage ? <RecordLink kind={kind} id={record.id} /> : say(record.title),
        }}
      />
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
      <h2 id="levels">{releasePageWords.levels}</h2>
      <ul>
        {levels.map((change) => (
          <li key={`${change.link} ${change.from}`}>
            <Sentence
              text={pageFrameWords.told}
              parts={{
                name: index.links.has(change.link) ? (
                  <RecordLink kind="link" id={change.link} />
                ) : (
                  say(change.title)
                ),
                text: levelChangeWords(index, change),
              }}
            />
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
  const linkAt = (at: number) =>
    versions[at] && (
      <a href={`${up}${releasePath(index.param, versions[at].version)}`}>{versions[at].version}</a>
    )
  return (
    <Neighbours before={linkAt(place + 1)} after={linkAt(place - 1)}>
      <li>
        <a href={`${up}${changesPath(index.param)}`}>{releasePageWords.all}</a>
      </li>
    </Neighbours>
  )
}

/** The parts that have pages of their own. @param home the way to the page of the release */
function Further({ parts, home }: Pick<ReleaseProps, 'parts'> & { readonly home: string }) {
  const further = parts.filter(({ path }) => path !== '')
  if (further.length === 0) return null
  return (
    <section aria-labelledby="further">
      <h2 id="further">{releasePageWords.further}</h2>
      <ul>
        {further.map(({ kind, path, records }) => (
          <li key={path}>
            <Sentence
              text={pageFrameWords.told}
              parts={{
                name: <a href={`${home}${path}`}>{partTitle(kind, path)}</a>,
                text: turnsInShort(records),
              }}
            />
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
      <p className="over">{releasePageWords.over(say(index.chain.title))}</p>
      <h1>{releasePageWords.version(version.version)}</h1>
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
        <Sentence
          text={releasePageWords.overPart}
          parts={{
            chain: say(index.chain.title),
            version: <a href="../">{releasePageWords.versionLink(version.version)}</a>,
          }}
        />
      </p>
      <h1>{partTitle(kind, path)}</h1>
      <p className="under">
        <Sentence
          text={releasePageWords.dated}
          parts={{
            date: <time dateTime={version.date}>{releaseWords(version)}</time>,
            turns: turnsInShort(records),
          }}
        />
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
  const title = releasePageWords.versionOfData(version.version)
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
        title: labelled(partTitle(part.kind, part.path), title),
        page: pageOf(<PartPage version={version} parts={parts} part={part} />),
      })),
  ]
}
