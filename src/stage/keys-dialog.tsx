import { Modal } from '@/ui/modal'
import { stageCommandWords } from '@/words/stage-commands'
import { stageDialogWords } from '@/words/stage-dialogs'
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
    <Modal title={stageDialogWords.keys.title} onClose={onClose}>
      <dl className={styles.keys}>
        {commands.map(({ command }) => (
          <div key={command}>
            <dt>{stageCommandWords.keys[command]}</dt>
            <dd>{stageCommandWords.acts[command]}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
