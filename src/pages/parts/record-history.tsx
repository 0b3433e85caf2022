import { releaseWords } from '../changes-page'
import { useHere } from '../here'
import { recordChangePath } from '../release-parts'

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
            {found.fields.length > 0 && ` (${found.fields.map(({ field }) => field).join(', ')})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
