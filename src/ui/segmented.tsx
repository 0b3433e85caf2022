import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import styles from './ui.module.css'

interface SegmentedProps<T extends string> {
  /** What is chosen between; read out, not shown. */
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string; readonly hint?: string }[]
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
    <ToggleGroup
      className={styles.segmented}
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option) onChange(option.value)
      }}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className={styles.segment}
          title={option.hint}
        >
          {option.text}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
