import type { ChainIndex } from '@/model/chain-index'
import type { RecordKind } from '@/model/schema/versions'
import { changedWords } from '@/report/versions/changed-words'
import { useLatestChanges } from '@/scene/versions/use-latest-changes'
import { savesData } from '@/ui/saves-data'
import type { OpenChanges } from './use-changes-sheet'
import styles from './versions.module.css'

interface ChangedLineProps {
  readonly index: ChainIndex
  readonly kind: RecordKind
  readonly id: string
  readonly onOpen: OpenChanges
}

/** One line on a record that the newest version changed; it opens the list of all that changed. */
export function ChangedLine({ index, kind, id, onOpen }: ChangedLineProps) {
  const changes = useLatestChanges(index, !savesData())
  const words = changes && changedWords(changes, kind, id)
  if (!changes?.from || !words) return null
  const { from } = changes
  return (
    <p className={styles.changed}>
      <button type="button" aria-haspopup="dialog" onClick={() => onOpen(from)}>
        {words}
      </button>
    </p>
  )
}
