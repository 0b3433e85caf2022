import { Component, type ReactNode } from 'react'
import { Button } from '@/ui/button'
import { ReportButton } from '@/ui/report-button'
import { controlWords } from '@/words/controls'
import { pageTroubleWords } from '@/words/page-trouble'
import { topBarWords } from '@/words/top-bar'
import styles from './app.module.css'

interface RootBoundaryProps {
  readonly children: ReactNode
}

/** Where a defect has got past every region: still no blank page. */
export class RootBoundary extends Component<RootBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch(error: Error) {
    console.error(error)
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.failure} role="alert">
        <h1>{topBarWords.product}</h1>
        <p>{pageTroubleWords.pageBroken}</p>
        <Button tone="strong" onClick={() => window.location.reload()}>
          {controlWords.reload}
        </Button>
        <ReportButton fault={{ what: pageTroubleWords.wholePage, error }} />
      </main>
    )
  }
}
