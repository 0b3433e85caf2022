import { X } from 'lucide-react'
import { Button, IconButton } from '@/ui/button'
import { noticesWords } from '@/words/notices'
import styles from './notices.module.css'

interface NoticeProps {
  readonly text: string
  /** One way forward, where there is one. */
  readonly act?: { readonly text: string; readonly onAct: () => void }
  /** It stands in a live region that was there before it. */
  readonly isHeard?: boolean
  readonly onClose: () => void
}

/** One calm line, closed by the reader. */
export function Notice({ text, act, isHeard = false, onClose }: NoticeProps) {
  return (
    <div className={styles.notice} role={isHeard ? undefined : 'status'}>
      <p>{text}</p>
      {act && <Button onClick={act.onAct}>{act.text}</Button>}
      <IconButton label={noticesWords.close} tone="quiet" onClick={onClose}>
        <X />
      </IconButton>
    </div>
  )
}
