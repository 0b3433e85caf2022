import { TERMS, type TermId } from '@/report/terms'
import { Explained, type ExplainedTrigger } from '@/ui/explained'
import styles from './links-table.module.css'

interface SortHeadProps {
  readonly name: string
  /** What the name means, where that has to be learnt. */
  readonly term: TermId | undefined
  /** Empty where the rows are not sorted by it. */
  readonly arrow: string
  readonly onSort: () => void
}

/** The head of a column: sorts by it, and explains its name on the way, with no second stop of the keyboard. */
export function SortHead({ name, term, arrow, onSort }: SortHeadProps) {
  const button = (explained?: ExplainedTrigger) => (
    <button
      type="button"
      className={styles.sort}
      {...explained}
      onClick={(event) => {
        explained?.onClick(event)
        onSort()
      }}
    >
      <span className={explained && styles.marked}>{name}</span>
      <span aria-hidden="true">{arrow}</span>
    </button>
  )
  return term ? <Explained text={TERMS[term].sentence} trigger={button} /> : button()
}
