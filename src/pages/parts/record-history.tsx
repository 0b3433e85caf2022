import type { RecordChange } from '@/model/schema/versions'
import { lineName } from '@/scene/versions/change-words'
import { releaseWords } from '../changes-page'
import { useHere } from '../here'
import { recordChangePath } from '../release-page'

/** What of it is different, by name. */
function partsOf({ fields, lines = [] }: RecordChange): string[] {
  return [...fields.map(({ field }) => field), ...lines.map(({ name }) => lineName(name))]
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
      <h2 id="history">Changes of this page</h2>
      <ul>
        {releases.map(({ version, found }) => (
          <li key={version.version}>
            <a href={`${up}${recordChangePath(book, version, found)}`}>{releaseWords(version)}</a>:{' '}
            {found.turn}
            {partsOf(found).length > 0 && ` (${partsOf(found).join(', ')})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
