import { Button } from '@/ui/button'
import styles from './app.module.css'

/** Over the table that stands in for a map that broke: why, and the way back. */
export function MapTroubleNote({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={styles.noMap}>
      <p>The map stopped working, so the table shows the same state.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}
