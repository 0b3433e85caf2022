import { X } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { Button, IconButton } from '@/ui/button'
import { noticesWords } from '@/words/notices'
import styles from './notices.module.css'

interface NoticeProps {
  readonly text: string
  /** One way forward, where there is one. */
  readonly act?: { readonly text: string; readonly onAct: () => void }
  /** It stands in a live region that was there before it. */
  readonly isHeard?: boolean
  /** It says that something was done, and goes by itself. */
  readonly isBrief?: boolean
  readonly onClose: () => void
}

/** Long enough to be read twice. */
const BRIEF_MS = 6_000

/** One calm line, closed by the reader. */
export function Notice({ text, act, isHeard = false, isBrief = false, onClose }: NoticeProps) {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    // Synchronises with the clock.
    if (!isBrief) return
    const timer = setTimeout(close, BRIEF_MS)
    return () => clearTimeout(timer)
  }, [isBrief])
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
