import { Check } from 'lucide-react'
import styles from './choice-list.module.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly text: string
  /** What it means, in a sentence. */
  readonly hint?: string
}

interface ChoiceListProps<T extends string> {
  /** What is chosen between. */
  readonly label: string
  readonly value: T
  readonly options: readonly Choice<T>[]
  readonly onChange: (value: T) => void
}

/** One of a few, each with a sentence on what it means. */
export function ChoiceList<T extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceListProps<T>) {
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => {
            if (option.value !== value) onChange(option.value)
          }}
        >
          <span>{option.text}</span>
          {option.value === value && <Check aria-hidden="true" />}
          {option.hint && <small>{option.hint}</small>}
        </button>
      ))}
    </fieldset>
  )
}
