import { Button } from '@/ui/button'
import styles from './stage.module.css'

interface StageFallbackProps {
  /** null while the story is on its way. */
  readonly error: Error | null
  readonly onRetry: () => void
}

/** While there is no story: the map stands already, so only a line says what is missing. */
export function StageFallback({ error, onRetry }: StageFallbackProps) {
  return (
    <div className={styles.fallback} role="status">
      {error ? (
        <>
          <p>The story did not arrive. {error.message}</p>
          <Button onClick={onRetry}>Try again</Button>
        </>
      ) : (
        <p>Loading the story</p>
      )}
    </div>
  )
}
