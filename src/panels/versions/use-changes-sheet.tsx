import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { later, OVER_AND_CLOSED } from '@/ui/later'
import { panelPartWords } from '@/words/panel-parts'

const ChangesBefore = later(
  () => panelPartWords.changeList,
  () => import('./changes-sheet'),
  (part) => part.ChangesBefore,
  OVER_AND_CLOSED,
)

/** Opens the sheet of what changed since a version. */
export type OpenChanges = (since: string) => void

/**
 * The sheet of what the newest version changed, for whoever shows records one after the other: it
 * stays while they do, and gives the focus back.
 */
export function useChangesSheet(index: ChainIndex): {
  readonly openChanges: OpenChanges
  readonly changesSheet: ReactNode
} {
  const [since, setSince] = useState<string | null>(null)
  const opener = useRef<Element | null>(null)
  const openChanges = useCallback((version: string) => {
    opener.current = document.activeElement
    setSince(version)
  }, [])
  const close = () => {
    setSince(null)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return {
    openChanges,
    changesSheet: since !== null && <ChangesBefore index={index} version={since} onClose={close} />,
  }
}
