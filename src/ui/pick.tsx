import styles from './filter.module.css'

interface PickProps<T extends string> {
  readonly label: string
  /** What is chosen while nothing is: "All kinds". */
  readonly all: string
  readonly value: T | null
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T | null) => void
}

/** One of many, or all of them. */
export function Pick<T extends string>({ label, all, value, options, onChange }: PickProps<T>) {
  return (
    <select
      className={styles.pick}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find(([option]) => option === event.target.value)?.[0] ?? null)
      }
    >
      <option value="">{all}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  )
}
