import type { RecordChange } from '@/model/schema/versions'
import { fieldName, lineName } from '@/report/versions/change-words'
import { Sentence } from '@/ui/sentence'
import { series } from '@/words/joined'
import { pageFrameWords } from '@/words/page-frame'
import { releaseWords } from '../changes-page'
import { useHere } from '../here'
import { recordChangePath } from '../release-parts'

/** What of it is different, by name. */
function partsOf({ fields, lines = [] }: RecordChange): string[] {
  return [
    ...fields.map(({ field }) => fieldName(field)),
    ...lines.map(({ name }) => lineName(name)),
  ]
}

/** In which releases a record came or changed; nothing where it stands as it was first released. */
export function RecordHistory() {
  const { book, record, up } = useHere()
  if (!record) return null
  const releases = book.versions.flatMap((version) => {
    const found = version.changes?.records.find(
      ({ kind, id }) => kind === record.kind && id === record.id,
    )
    return found ? [{ version, found }] : []
  })
  if (releases.length === 0) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">{pageFrameWords.history}</h2>
      <ul>
        {releases.map(({ version, found }) => {
          const parts = series(partsOf(found))
          const release = (
            <a href={`${up}${recordChangePath(book, version, found)}`}>{releaseWords(version)}</a>
          )
          return (
            <li key={version.version}>
              {parts ? (
                <Sentence text={pageFrameWords.turnOf[found.turn]} parts={{ release, parts }} />
              ) : (
                <Sentence text={pageFrameWords.turn[found.turn]} parts={{ release }} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
