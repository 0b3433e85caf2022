import styles from './ui.module.css'

interface SegmentedProps<T extends string> {
  /** What is chosen between; read out, not shown. */
  readonly label: string
  readonly value: T
  readonly options: readonly {
    readonly value: T
    readonly text: string
    /** What it says where there is little room, where that is less. */
    readonly short?: string
    readonly hint?: string
  }[]
  readonly onChange: (value: T) => void
}

/** A choice of one among few, all of them in view. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedProps<T>) {
  return (
    <fieldset className={styles.segmented}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.segment}
          aria-pressed={option.value === value}
          title={option.hint}
          onClick={() => {
            if (option.value !== value) onChange(option.value)
          }}
        >
          {option.short === undefined ? (
            option.text
          ) : (
            <>
              <span className={styles.whole}>{option.text}</span>
              <span className={styles.short}>{option.short}</span>
            </>
          )}
        </button>
      ))}
    </fieldset>
  )
}
