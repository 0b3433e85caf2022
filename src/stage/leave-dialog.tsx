import { Button } from '@/ui/button'
import { Modal } from '@/ui/modal'
import styles from './dialogs.module.css'

interface LeaveDialogProps {
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** Escape asks first: the start button of many clickers sends it. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  return (
    <Modal title="Leave the stage?" onClose={onStay}>
      <p className={styles.said}>The talk waits where it is.</p>
      <div className={styles.answers}>
        {/* First, so that Enter after Escape leaves. */}
        <Button tone="strong" onClick={onLeave}>
          Leave
        </Button>
        <Button onClick={onStay}>Stay</Button>
      </div>
    </Modal>
  )
}
