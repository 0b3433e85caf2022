import { Modal } from '@/ui/modal'
import styles from './dialogs.module.css'
import type { CommandRow } from './stage-commands'

interface KeysDialogProps {
  /** Those of the window. */
  readonly commands: readonly CommandRow[]
  readonly onClose: () => void
}

/** What each key does, from the table that the keys are read by. */
export function KeysDialog({ commands, onClose }: KeysDialogProps) {
  return (
    <Modal title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {commands.map(({ command, keyWords, words }) => (
          <div key={command}>
            <dt>{keyWords}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
