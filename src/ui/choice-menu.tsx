import { Check, ChevronDown } from 'lucide-react'
import { controlWords } from '@/words/controls'
import { Button } from './button'
import styles from './choice-menu.module.css'
import { Popover } from './popover'

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

/** The same behind a button that says what is chosen. */
export function ChoiceMenu<T extends string>(props: ChoiceListProps<T>) {
  const { label, value, options } = props
  const chosen = options.find((option) => option.value === value)
  return (
    <Popover
      title={label}
      side="top"
      trigger={(trigger) => (
        <Button {...trigger} aria-label={controlWords.chosen(label, chosen?.text ?? '')}>
          {chosen?.text}
          <ChevronDown aria-hidden="true" className={styles.arrow} />
        </Button>
      )}
    >
      <ChoiceList {...props} />
    </Popover>
  )
}
