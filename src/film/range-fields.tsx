import type { ChainIndex } from '@/model/chain-index'
import { filmWords } from '@/words/film'
import styles from './film.module.css'
import { type TypedRange, wholeRange } from './film-range'

interface RangeFieldsProps {
  readonly index: ChainIndex
  readonly range: TypedRange
  readonly problem: string | null
  readonly isDisabled: boolean
  readonly onChange: (range: TypedRange) => void
}

/** The first and the last day of a film of time. */
export function RangeFields({ index, range, problem, isDisabled, onChange }: RangeFieldsProps) {
  const { from: min, to: max } = wholeRange(index)
  const field = (name: string, end: keyof TypedRange) => (
    <label>
      <span>{name}</span>
      <input
        type="date"
        value={range[end]}
        min={min}
        max={max}
        disabled={isDisabled}
        aria-invalid={problem !== null}
        onChange={({ target }) => onChange({ ...range, [end]: target.value })}
      />
    </label>
  )
  return (
    <div className={styles.row}>
      {field(filmWords.from, 'from')}
      {field(filmWords.to, 'to')}
    </div>
  )
}
