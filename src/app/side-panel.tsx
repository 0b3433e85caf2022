import { useRef, useState } from 'react'
import { type TabItem, Tabs } from '@/ui/tabs'
import { useHandedFocus } from '@/ui/use-handed-focus'
import styles from './app.module.css'

interface SidePanelProps {
  readonly label: string
  readonly tabs: readonly TabItem[]
  /** In front until the person takes a tab; the first one where it is left out. */
  readonly opening?: string
  /** When its cause changes, its tab comes to the front. */
  readonly front?: { readonly cause: string; readonly tab: string }
}

/** A sheet with tabs; the tab is a matter of the moment and not of the address. */
export function SidePanel({ label, tabs, opening, front }: SidePanelProps) {
  const [tab, setTab] = useState<string | null>(front?.tab ?? null)
  const [seenCause, setSeenCause] = useState(front?.cause)
  if (front && front.cause !== seenCause) {
    setSeenCause(front.cause)
    setTab(front.tab)
  }
  const shown = tab ?? opening ?? tabs[0]?.id ?? ''
  const panel = useRef<HTMLElement>(null)
  useHandedFocus(panel, `${shown} ${front?.cause ?? ''}`, '[role="tab"][aria-selected="true"]')
  return (
    <section ref={panel} className={styles.panel} aria-label={label}>
      <Tabs label={label} tabs={tabs} value={shown} onChange={setTab} />
    </section>
  )
}
