import { Tabs } from '@base-ui/react/tabs'
import { type ReactNode, useState } from 'react'
import styles from './app.module.css'

interface SidePanelProps {
  readonly label: string
  readonly tabs: readonly {
    readonly id: string
    readonly name: string
    readonly content: ReactNode
  }[]
  /** When this changes, the tab named here comes to the front. */
  readonly front?: { readonly cause: string; readonly tab: string }
}

/** A sheet with tabs; the tab is a matter of the moment and not of the address. */
export function SidePanel({ label, tabs, front }: SidePanelProps) {
  const [tab, setTab] = useState(front?.tab ?? tabs[0]?.id ?? '')
  const [seenCause, setSeenCause] = useState(front?.cause)
  if (front && front.cause !== seenCause) {
    setSeenCause(front.cause)
    setTab(front.tab)
  }
  return (
    <section className={styles.panel} aria-label={label}>
      <Tabs.Root
        className={styles.tabsRoot}
        value={tab}
        onValueChange={(next) => setTab(String(next))}
      >
        <Tabs.List className={styles.tabs} aria-label={label}>
          {tabs.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id} className={styles.tab}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id} className={styles.tabPanel}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </section>
  )
}
