import { Button } from '@/ui/button'
import styles from './stage.module.css'

interface StageFallbackProps {
  /** null while the story is on its way. */
  readonly trouble: string | null
  /** null where trying again changes nothing. */
  readonly onRetry: (() => void) | null
}

/** While there is no story: the map stands already, so only a line says what is missing. */
export function StageFallback({ trouble, onRetry }: StageFallbackProps) {
  return (
    <div className={styles.fallback} role="status">
      {trouble ? (
        <>
          <p>{trouble}</p>
          {onRetry && <Button onClick={onRetry}>Try again</Button>}
        </>
      ) : (
        <p>Loading the story</p>
      )}
    </div>
  )
}
