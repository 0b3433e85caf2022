import { Component, type ReactNode } from 'react'
import { controlWords } from '@/words/controls'
import { type Look, PartNote, partTrouble } from './part-note'

interface BoundaryProps {
  /** What is told to have failed, as in a sentence: `the map`. */
  readonly what: string
  readonly look?: Look
  readonly onFailure?: (error: Error) => void
  readonly children: ReactNode
}

/** Keeps a defect in one region from taking the others with it. */
export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch(error: Error) {
    console.error(error)
    this.props.onFailure?.(error)
  }

  override render() {
    const { what, look = 'here', children } = this.props
    const { error } = this.state
    if (!error) return children
    const text = partTrouble(what, 'stopped', look)
    return (
      <PartNote
        look={look}
        text={text}
        fault={{ what: text, error }}
        acts={[{ text: controlWords.tryAgain, onAct: () => this.setState({ error: null }) }]}
      />
    )
  }
}
