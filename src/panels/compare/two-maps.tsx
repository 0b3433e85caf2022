import type { ReactNode } from 'react'
import styles from './two-maps.module.css'

interface TwoMapsProps {
  readonly before: ReactNode
  readonly after: ReactNode
  /** What each shows: "1 June 2018". */
  readonly beforeName: string
  readonly afterName: string
  /** Below what is said of both. */
  readonly topPx: number
}

/**
 * Both sides of a comparison, whole and one over the other: the same places stand above each other,
 * and no line of the one runs on as a line of the other.
 */
export function TwoMaps({ before, after, beforeName, afterName, topPx }: TwoMapsProps) {
  return (
    <div className={styles.frame} style={{ top: topPx }}>
      <section className={styles.map} aria-label={beforeName}>
        {before}
        <p className={styles.name}>{beforeName}</p>
      </section>
      <section className={styles.map} aria-label={afterName}>
        {after}
        <p className={styles.name}>{afterName}</p>
      </section>
    </div>
  )
}
