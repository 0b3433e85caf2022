import { DataError } from '@/api/fetch-json'
import { failureWords } from '@/report/failure-words'
import { Button } from '@/ui/button'
import { ReportButton } from '@/ui/report-button'
import { controlWords } from '@/words/controls'
import { topBarWords } from '@/words/top-bar'
import { troubleWords } from '@/words/trouble'
import styles from './app.module.css'
import { frameStyle, layOutScreen, NO_STRIPS } from './layout'
import topBarStyles from './top-bar.module.css'
import { useWindowSize } from './use-window'

interface SkeletonProps {
  readonly isSlow: boolean
  /** Nothing but the words: the parts of an embed are known once they are there. */
  readonly isEmbed: boolean
}

/** The shape of the page while the data is on its way. */
export function Skeleton({ isSlow, isEmbed }: SkeletonProps) {
  const { widthPx, heightPx } = useWindowSize()
  const layout = layOutScreen(widthPx, heightPx, NO_STRIPS)
  const words = (
    <p className={styles.waiting} role="status">
      {isSlow ? troubleWords.data.slow : troubleWords.data.loading}
    </p>
  )
  if (isEmbed) {
    return (
      <div className={styles.app} aria-busy="true">
        {words}
      </div>
    )
  }
  return (
    <div
      className={styles.app}
      data-layout={layout.kind}
      data-small={layout.kind === 'wide' ? undefined : ''}
      data-surface="map"
      aria-busy="true"
      style={frameStyle(layout)}
    >
      <header className={topBarStyles.top}>
        <div className={topBarStyles.name}>
          <div className={topBarStyles.which}>
            <h1>{topBarWords.product}</h1>
          </div>
        </div>
      </header>
      <div className={styles.bottom} />
      {words}
    </div>
  )
}

interface FailureProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** What happened, what still works, and one way forward. */
export function Failure({ error, onRetry }: FailureProps) {
  const isOutdated = error instanceof DataError
  return (
    <main className={styles.failure} role="alert">
      <h1>{topBarWords.product}</h1>
      <h2>{isOutdated ? troubleWords.data.unreadable : troubleWords.data.missing}</h2>
      <p>
        {isOutdated
          ? troubleWords.data.unreadableWhy
          : troubleWords.data.missingWhy(failureWords(error))}
      </p>
      {isOutdated && (
        <details>
          <summary>{troubleWords.data.whatDidNotFit}</summary>
          <ul>
            {error.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
      <Button tone="strong" onClick={isOutdated ? () => window.location.reload() : onRetry}>
        {isOutdated ? controlWords.reloadPage : controlWords.tryAgain}
      </Button>
      <ReportButton fault={{ what: troubleWords.failed.data, error }} />
    </main>
  )
}
