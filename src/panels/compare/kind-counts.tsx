import { DIFFERENCE_KINDS } from '@/model/difference'
import type { Comparison } from '@/scene/scene'
import { compareWords } from '@/words/compare'
import styles from './compare.module.css'
import { KindMark } from './kind-mark'

/** How many routes are new, gone, stronger, weaker; kinds that do not occur are left out. */
export function KindCounts({ comparison }: { readonly comparison: Comparison }) {
  const kinds = DIFFERENCE_KINDS.filter((kind) => comparison.counts[kind] > 0)
  return (
    <ul className={styles.counts} aria-label={compareWords.kindCounts}>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} count={comparison.counts[kind]} />
        </li>
      ))}
    </ul>
  )
}
