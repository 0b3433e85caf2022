import { FlaskConical, GitCompareArrows } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import { panelPartWords } from '@/words/panel-parts'
import { timeDockWords } from '@/words/time-dock'
import styles from './tools.module.css'

const WhatIfSheet = later(
  () => panelPartWords.whatIfSheet,
  () => import('./what-if-sheet'),
  (part) => part.WhatIfSheet,
  OVER_AND_CLOSED,
)
const CompareSheet = later(
  () => panelPartWords.compareSheet,
  () => import('../compare/compare-sheet'),
  (part) => part.CompareSheet,
  OVER_AND_CLOSED,
)

const TOOLS = [
  { id: 'whatIf', icon: <FlaskConical />, Content: WhatIfSheet },
  { id: 'compare', icon: <GitCompareArrows />, Content: CompareSheet },
] as const

/** The buttons for trying and comparing; one of their sheets is open at a time. */
export function Tools({ scene }: { readonly scene: Scene }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const open = TOOLS.find(({ id }) => id === openId)
  const close = () => {
    setOpenId(null)
    frame.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
  }
  return (
    <div ref={frame} className={styles.tools}>
      {TOOLS.map(({ id, icon }) => (
        <Button
          key={id}
          icon={icon}
          title={timeDockWords.tools[id]}
          aria-haspopup="dialog"
          aria-expanded={id === openId}
          onClick={() => (id === openId ? close() : setOpenId(id))}
        >
          {timeDockWords.tools[id]}
        </Button>
      ))}
      {open && <open.Content key={open.id} scene={scene} onClose={close} />}
    </div>
  )
}
