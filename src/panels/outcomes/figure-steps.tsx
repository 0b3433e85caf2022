import type { KeyboardEvent } from 'react'
import { figureDays, figureForKey, figureWords } from '@/scene/outcomes/figure-days'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import type { Scene } from '@/scene/scene'
import { setPlaying } from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import styles from './outcomes.module.css'

interface FigureStepsProps {
  readonly scene: Scene
  readonly outcome: Outcome
}

/** Over a chart, for the keyboard alone: arrow keys go from figure to figure, and the day goes along. */
export function FigureSteps({ scene, outcome }: FigureStepsProps) {
  const { index, day } = scene
  const days = figureDays(outcome, index.spanFrom)
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = figureForKey(event.key, days, day)
    if (to === null) return
    event.preventDefault()
    setPlaying(false)
    setDay(to, 'replace')
  }
  return (
    <div
      className={styles.figures}
      role="slider"
      tabIndex={0}
      aria-label={outcomeLaneWords.steps(outcome.words.label)}
      aria-valuemin={0}
      aria-valuemax={days.length - 1}
      aria-valuenow={Math.max(
        days.findLastIndex((each) => each <= day),
        0,
      )}
      aria-valuetext={figureWords(outcome, day)}
      onKeyDown={handleKey}
    />
  )
}
