import { Component, type ReactNode } from 'react'
import { Button } from '@/ui/button'
import styles from './app.module.css'

interface RegionBoundaryProps {
  /** What is told to have failed: "The map". */
  readonly name: string
  readonly onFailure?: (error: Error) => void
  readonly children: ReactNode
}

/** Keeps a defect in one region from taking the others with it. */
export class RegionBoundary extends Component<RegionBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch(error: Error) {
    console.error(error)
    this.props.onFailure?.(error)
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <div className={styles.broken} role="alert">
        <p>{this.props.name} stopped working; the rest of the page still does.</p>
        <Button onClick={() => this.setState({ error: null })}>Try again</Button>
      </div>
    )
  }
}
