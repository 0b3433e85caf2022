import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import styles from './ui.module.css'

export interface TabItem {
  readonly id: string
  readonly name: string
  readonly content: ReactNode
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly TabItem[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** How far a key moves among the tabs; null for keys that are not theirs. */
function stepFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** Sheets in one place, one in front. Arrow keys go from tab to tab, as in the ARIA pattern. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  const baseId = useId()
  const list = useRef<HTMLDivElement>(null)
  const current = Math.max(
    tabs.findIndex(({ id }) => id === value),
    0,
  )
  const shown = tabs[current]
  const handleKey = (event: KeyboardEvent) => {
    const step = stepFor(event.key, current, tabs.length)
    const next = step === null ? undefined : tabs[step]
    if (!next) return
    event.preventDefault()
    onChange(next.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[step ?? 0]?.focus()
  }
  return (
    <div className={styles.tabs}>
      <div
        ref={list}
        className={styles.tabList}
        role="tablist"
        aria-label={label}
        onKeyDown={handleKey}
      >
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${baseId}-${id}`}
            className={styles.tab}
            aria-selected={id === shown?.id}
            aria-controls={`${baseId}-panel`}
            tabIndex={id === shown?.id ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        key={shown?.id}
        role="tabpanel"
        id={`${baseId}-panel`}
        className={styles.tabPanel}
        aria-labelledby={`${baseId}-${shown?.id}`}
      >
        {shown?.content}
      </div>
    </div>
  )
}
