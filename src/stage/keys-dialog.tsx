import { setLetterKeys, useLetterKeysStore } from '@/store/letter-keys-store'
import { Modal } from '@/ui/modal'
import { Switch } from '@/ui/switch'
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
  const words = stageDialogWords.keys
  const { isOn } = useLetterKeysStore()
  return (
    <Modal title={words.title} onClose={onClose}>
      {/* First to have the focus: a press of Space in front of a hall puts no keys off. */}
      <dl className={styles.keys} tabIndex={-1} data-focus-first="">
        {commands.map(({ command }) => (
          <div key={command}>
            <dt>{stageCommandWords.keys[command]}</dt>
            <dd>{stageCommandWords.acts[command]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.letters}>
        <Switch label={words.letters} isOn={isOn} onChange={setLetterKeys} />
        <p>
          <span aria-hidden="true">{words.letters}</span>
          <small>{words.lettersHint}</small>
        </p>
      </div>
    </Modal>
  )
}
