import { useState } from 'react'
import { clampDay } from '@/model/day'
import { parseTypedDay } from '@/model/typed-day'
import type { Scene } from '@/scene/scene'
import { setPlaying } from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { dayWords, monthNames } from '@/words/dates'
import { timeDockWords } from '@/words/time-dock'
import styles from './day-field.module.css'

interface DayFieldProps {
  readonly scene: Scene
}

/** The day in words; typing another date goes there. */
export function DayField({ scene }: DayFieldProps) {
  const { index, day } = scene
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const words = timeDockWords.dayField
  const first = dayWords(index.spanFrom)
  const last = dayWords(index.spanTo - 1)

  const commit = () => {
    if (draft === null) return
    const typed = parseTypedDay(draft, monthNames())
    if (typed === null) {
      setProblem(words.notADate(draft.trim()))
      return
    }
    const target = clampDay(typed, index.spanFrom, index.spanTo - 1)
    setProblem(target === typed ? null : words.outsideOfAxis(first, last))
    setDraft(null)
    setDay(target, 'push')
  }

  return (
    <div className={styles.field}>
      <input
        className={styles.input}
        aria-label={words.name}
        aria-invalid={problem !== null}
        aria-describedby="day-problem"
        title={words.hint}
        spellCheck={false}
        autoComplete="off"
        value={draft ?? dayWords(day)}
        onFocus={(event) => {
          setPlaying(false)
          event.target.select()
        }}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          setDraft(null)
          setProblem(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') {
            setDraft(null)
            setProblem(null)
          }
        }}
      />
      <p id="day-problem" role="status" className={problem ? styles.problem : 'visually-hidden'}>
        {problem}
      </p>
    </div>
  )
}
