import { Button } from '@/ui/button'
import { ReportButton } from '@/ui/report-button'
import { controlWords } from '@/words/controls'
import { troubleWords } from '@/words/trouble'
import styles from './map-trouble.module.css'

interface MapTroubleNoteProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** Over the table that stands in for a map that broke: why, and the way back. */
export function MapTroubleNote({ error, onRetry }: MapTroubleNoteProps) {
  return (
    <div className={styles.trouble}>
      <p>{troubleWords.mapBroken}</p>
      <Button onClick={onRetry}>{controlWords.tryAgain}</Button>
      <ReportButton fault={{ what: troubleWords.failed.map, error }} />
    </div>
  )
}
