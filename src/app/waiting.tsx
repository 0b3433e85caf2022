import { useEffect, useState } from 'react'
import { DataError } from '@/api/fetch-json'
import { failureWords } from '@/report/failure-words'
import { Button } from '@/ui/button'
import { ReportButton } from '@/ui/report-button'
import { textScale } from '@/ui/text-scale'
import { controlWords } from '@/words/controls'
import { topBarWords } from '@/words/top-bar'
import { troubleWords } from '@/words/trouble'
import styles from './app.module.css'
import { frameStyle, NO_STRIPS } from './layout'
import { layOutForText } from './layout-for-text'
import { layOutScreen } from './layout-screen'
import topBarStyles from './top-bar.module.css'
import { useWindowSize } from './use-window'

interface SkeletonProps {
  readonly isSlow: boolean
  /** Nothing but the words: the parts of an embed are known once they are there. */
  readonly isEmbed: boolean
  readonly onRetry: () => void
}

/** With the time that the map has alone before, a person hears of it within ten seconds. */
const LATE_MS = 6_000

/** Whether what is waited for takes longer than it should. */
function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    // Synchronises with the clock: a server that says nothing causes no event.
    const late = setTimeout(() => setIsLate(true), LATE_MS)
    return () => clearTimeout(late)
  }, [])
  return isLate
}

function wordsOf(isSlow: boolean, isLate: boolean): string {
  if (isSlow) return troubleWords.data.slow
  return isLate ? troubleWords.data.late : troubleWords.data.loading
}

/** The shape of the page while the data is on its way. */
export function Skeleton({ isSlow, isEmbed, onRetry }: SkeletonProps) {
  const layout = layOutForText(useWindowSize(), textScale(), (widthPx, heightPx) =>
    layOutScreen(widthPx, heightPx, NO_STRIPS),
  )
  const isLate = useIsLate()
  const words = (
    <div className={styles.waiting}>
      <p role="status">{wordsOf(isSlow, isLate)}</p>
      {(isSlow || isLate) && <Button onClick={onRetry}>{controlWords.tryAgain}</Button>}
    </div>
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
