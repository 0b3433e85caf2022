import { X } from 'lucide-react'
import { IconButton } from '@/ui/button'
import styles from './notices.module.css'

interface NoticeProps {
  readonly text: string
  readonly onClose: () => void
}

/** One calm line, closed by the reader. */
export function Notice({ text, onClose }: NoticeProps) {
  return (
    <div className={styles.notice} role="status">
      <p>{text}</p>
      <IconButton label="Close notice" tone="quiet" onClick={onClose}>
        <X />
      </IconButton>
    </div>
  )
}
