import { peakOf } from '@/scene/outcomes/marks'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import type { TimeScale } from '../timeline/time-scale'
import { laneY } from './outcome-chart'
import styles from './outcomes.module.css'

/** About the width of a letter of the label: what has no room to the right of its figure stands to the left. */
const LETTER_PX = 6.2

interface OutcomePeakProps {
  readonly outcome: Outcome
  readonly scale: TimeScale
  readonly heightPx: number
}

/** The highest figure, named: what the reader came for is read before the slider is touched. */
export function OutcomePeak({ outcome, scale, heightPx }: OutcomePeakProps) {
  const peak = peakOf(outcome)
  if (!peak || peak.value === null || peak.day < scale.from) return null
  const x = scale.x(peak.day)
  const isLeft = x + peak.figure.length * LETTER_PX > scale.widthPx
  const top = laneY(outcome.top, heightPx)(peak.value)
  return (
    <span
      className={styles.peak}
      data-left={isLeft || undefined}
      style={{ left: x, top }}
      title={peak.words}
      aria-hidden="true"
    >
      <span>{peak.figure}</span>
    </span>
  )
}
