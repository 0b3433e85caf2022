import { Button } from '@/ui/button'
import { Modal } from '@/ui/modal'
import { stageDialogWords } from '@/words/stage-dialogs'
import styles from './dialogs.module.css'

interface LeaveDialogProps {
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** Escape asks first: the start button of many clickers sends it. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const words = stageDialogWords.leave
  return (
    <Modal title={words.title} onClose={onStay}>
      <p className={styles.said}>{words.waits}</p>
      <div className={styles.answers}>
        {/* First, so that Enter after Escape leaves. */}
        <Button tone="strong" onClick={onLeave}>
          {words.leave}
        </Button>
        <Button onClick={onStay}>{words.stay}</Button>
      </div>
    </Modal>
  )
}
