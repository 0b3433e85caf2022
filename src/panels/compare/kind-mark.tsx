import type { DifferenceKind } from '@/model/difference'
import { differenceKindWords } from '@/report/compare-words'
import styles from './compare.module.css'

const SIGN: Record<DifferenceKind, string> = {
  gained: '+',
  lost: '−',
  stronger: '↑',
  weaker: '↓',
  'not-comparable': '?',
  unchanged: '=',
}

/** The kind of a difference as a sign, and in a word unless the word stands beside it. */
export function KindMark({ kind, count }: { kind: DifferenceKind; count?: number }) {
  return (
    <span className={styles.kind} data-kind={kind} title={differenceKindWords(kind)}>
      <span className={styles.sign} aria-hidden="true">
        {SIGN[kind]}
      </span>
      {count}
      <span>{differenceKindWords(kind)}</span>
    </span>
  )
}
