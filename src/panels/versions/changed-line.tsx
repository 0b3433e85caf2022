import type { ChainIndex } from '@/model/chain-index'
import type { RecordChange } from '@/model/schema/versions'
import { changedWords } from '@/scene/versions/changed-words'
import { useLatestChanges } from '@/scene/versions/use-latest-changes'
import { savesData } from '@/ui/saves-data'
import type { OpenChanges } from './use-changes-sheet'
import styles from './versions.module.css'

interface ChangedLineProps {
  readonly index: ChainIndex
  readonly kind: RecordChange['kind']
  readonly id: string
  readonly onOpen: OpenChanges
}

/** One line on a record that the newest version changed; it opens the list of all that changed. */
export function ChangedLine({ index, kind, id, onOpen }: ChangedLineProps) {
  const log = useLatestChanges(index, !savesData())
  const words = log && changedWords(log, kind, id)
  if (!words) return null
  return (
    <p className={styles.changed}>
      <button type="button" aria-haspopup="dialog" onClick={() => onOpen(log.from)}>
        {words}
      </button>
    </p>
  )
}
