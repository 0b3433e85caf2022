import { Modal } from '@/ui/modal'
import styles from './stage.module.css'
import { STAGE_COMMANDS } from './stage-commands'

/** What each key does, from the table that the keys are read by. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {STAGE_COMMANDS.map(({ command, keyWords, words }) => (
          <div key={command}>
            <dt>{keyWords}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
