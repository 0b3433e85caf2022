import { type DifferingCause, isDifferent } from '@/model/difference'
import { causeTag, causeTitle, rankedCauses } from '@/report/compare-words'
import type { Comparison, LinkDifference, Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { compareWords } from '@/words/compare'
import styles from './compare.module.css'

/** As many as are read at a glance; the others are a click away. */
const SHOWN_AT_ONCE = 2

interface CausesProps {
  readonly scene: Scene
  readonly comparison: Comparison
  readonly row: LinkDifference
}

function CauseRow({
  scene,
  comparison,
  differing,
}: Omit<CausesProps, 'row'> & { readonly differing: DifferingCause }) {
  const { cause } = differing
  const title = causeTitle(differing)
  const tag = causeTag(scene, comparison, differing)
  return (
    <li>
      {cause.kind === 'event' ? (
        <button
          type="button"
          className={styles.textButton}
          onClick={() => select({ kind: 'event', id: cause.event.id })}
        >
          {title}
        </button>
      ) : (
        title
      )}
      {tag && <span className={styles.tag}>{tag}</span>}
    </li>
  )
}

/** The events and levers that act on one side only: those that moved the level first. */
export function Causes({ scene, comparison, row }: CausesProps) {
  const ranked = rankedCauses(row)
  const moving = row.kind === 'unchanged' ? [] : ranked.filter(({ part }) => part !== 'presses')
  const atOnce = (moving.length > 0 ? moving : ranked).slice(0, SHOWN_AT_ONCE)
  const others = ranked.slice(atOnce.length)
  const list = (causes: readonly DifferingCause[]) => (
    <ul className={styles.causes}>
      {causes.map((differing) => (
        <CauseRow
          key={`${differing.side} ${causeTitle(differing)}`}
          scene={scene}
          comparison={comparison}
          differing={differing}
        />
      ))}
    </ul>
  )
  if (!isDifferent(row))
    return <span className={styles.quiet}>{compareWords.nothingDifferent}</span>
  return (
    <>
      {list(atOnce)}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{compareWords.moreCauses(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  )
}
