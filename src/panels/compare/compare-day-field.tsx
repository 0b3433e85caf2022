import { useId, useState } from 'react'
import { clampDay } from '@/model/day'
import { parseTypedDay } from '@/model/typed-day'
import type { Scene } from '@/scene/scene'
import { setCompare } from '@/store/view-store'
import { Button } from '@/ui/button'
import { compareWords } from '@/words/compare'
import { dayWords, monthNames } from '@/words/dates'
import styles from './compare.module.css'

/** Takes the day to compare with, as people type it. */
export function CompareDayField({ scene }: { readonly scene: Scene }) {
  const { index, view } = scene
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const current = typeof view.compare === 'number' ? dayWords(view.compare) : ''

  const commit = () => {
    const text = draft ?? current
    const typed = parseTypedDay(text, monthNames())
    if (typed === null) {
      const typedText = text.trim()
      setProblem(typedText ? compareWords.notADate(typedText) : compareWords.noDate)
      return
    }
    const day = clampDay(typed, index.spanFrom, index.spanTo - 1)
    const ends = [dayWords(index.spanFrom), dayWords(index.spanTo - 1)] as const
    setProblem(day === typed ? null : compareWords.outsideOfMap(...ends, dayWords(day)))
    setDraft(null)
    setCompare(day)
  }

  return (
    <div className={styles.dayForm}>
      <input
        className={styles.dayInput}
        aria-label={compareWords.dayField}
        aria-invalid={problem !== null}
        aria-describedby={id}
        placeholder={compareWords.dayExample}
        spellCheck={false}
        autoComplete="off"
        value={draft ?? current}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key !== 'Escape' || draft === null) return
          event.preventDefault()
          setDraft(null)
          setProblem(null)
        }}
      />
      <Button aria-label={compareWords.withThisDay} onClick={commit}>
        {compareWords.title}
      </Button>
      <p id={id} role="status" className={problem ? styles.problem : 'visually-hidden'}>
        {problem}
      </p>
    </div>
  )
}
