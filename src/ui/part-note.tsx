import { useEffect, useEffectEvent } from 'react'
import { pagePartWords } from '@/words/page-parts'
import { Button } from './button'
import { closesItself } from './closes-itself'
import type { Fault } from './fault-report'
import styles from './part-note.module.css'
import { ReportButton } from './report-button'

/**
 * Where a part stands: `here` among others, `line` in a text, `page` where it fills what it is in, `over` the page as
 * a sheet does, `unseen` where it draws nothing that anybody waits for.
 */
export type Look = 'here' | 'line' | 'page' | 'over' | 'unseen'

interface WaitingProps {
  readonly what: string
  readonly look: Look
}

/** In place of a part that is on its way. */
export function Waiting({ what, look }: WaitingProps) {
  if (look === 'unseen') return null
  return (
    <p className={styles.waiting} data-look={look}>
      {pagePartWords.loading(what)}
    </p>
  )
}

export interface NoteAct {
  readonly text: string
  readonly onAct: () => void
}

interface PartNoteProps {
  readonly look: Look
  readonly text: string
  readonly acts: readonly NoteAct[]
  /** What whoever looks after the site would want to know; left out where there is nothing to report. */
  readonly fault?: Fault
  /** What Escape does, as it would to the part; left out where it would do nothing. */
  readonly onEscape?: () => void
}

/** In place of a part that is not there: one sentence, and the ways forward. */
export function PartNote({ look, text, acts, fault, onEscape }: PartNoteProps) {
  const hasEscape = onEscape !== undefined
  const leave = useEffectEvent(() => onEscape?.())
  useEffect(() => {
    // Synchronises with the keyboard of the page: the focus is still on what asked for the part.
    if (!hasEscape) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || closesItself()) return
      event.preventDefault()
      leave()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [hasEscape])
  return (
    <div className={styles.note} data-look={look} role="alert">
      <p>{text}</p>
      {acts.map(({ text: name, onAct }) => (
        <Button key={name} onClick={onAct}>
          {name}
        </Button>
      ))}
      {fault && <ReportButton fault={fault} />}
    </div>
  )
}

/** What happened to a part, and what holds all the same. */
export function partTrouble(
  what: string,
  happened: 'stopped' | 'missingOnce' | 'missingAgain',
  look: Look,
): string {
  return pagePartWords[happened][look === 'page' ? 'page' : 'here'](what)
}
