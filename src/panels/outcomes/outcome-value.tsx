import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords, readingAt, valueWords } from '@/scene/outcomes/reading'
import type { Scene } from '@/scene/scene'
import { facts } from '@/words/joined'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import type { TimeScale } from '../timeline/time-scale'
import { lowValue } from './low-value'
import { laneY } from './outcome-chart'
import styles from './outcomes.module.css'

interface OutcomeValueProps {
  readonly scene: Scene
  readonly outcome: Outcome
}

interface LaneValueProps extends OutcomeValueProps {
  /** One line for value and time. */
  readonly isLow: boolean
}

/** The value on the day, under the name of the lane: it covers no line, and none covers it. */
export function OutcomeValue({ scene, outcome, isLow }: LaneValueProps) {
  const reading = readingAt(outcome, scene.day)
  if (reading.kind !== 'figure') {
    return (
      <span className={styles.note} title={isLow ? reading.why : undefined}>
        {isLow && <span aria-hidden="true">{outcomeLaneWords.noneNow}</span>}
        <span className={isLow ? 'visually-hidden' : undefined}>{reading.why}</span>
      </span>
    )
  }
  const { period, main, others } = reading
  const words = outcomeLaneWords
  // Counts of two kinds are never mixed: where there are two, each is named.
  const kinds = others.length > 0 ? [main.name] : []
  const rest = others.map(({ name, value }) => words.valueOfLine(name, numberWords(value)))
  const low = isLow ? lowValue(outcome, scene.day) : null
  const about = [main.isProvisional ? words.provisionalPeriod(period) : period, ...kinds]
  return (
    <span className={styles.reading} title={facts([...about, ...rest])}>
      {low && (
        <span aria-hidden="true">
          <strong>{low.value}</strong>
          <span className={styles.note}>{low.period}</span>
        </span>
      )}
      <strong className={low ? 'visually-hidden' : undefined}>
        {valueWords(outcome, main.value)}
      </strong>
      <span className={low ? 'visually-hidden' : styles.note}>
        {facts(about)}
        {rest.map((line) => (
          <span key={line} className="visually-hidden">
            {words.furtherFact(line)}
          </span>
        ))}
      </span>
    </span>
  )
}

interface OutcomeDotProps extends OutcomeValueProps {
  readonly scale: TimeScale
  readonly heightPx: number
}

/** Where on its line the value stands. */
export function OutcomeDot({ scene, outcome, scale, heightPx }: OutcomeDotProps) {
  const reading = readingAt(outcome, scene.day)
  if (reading.kind !== 'figure') return null
  const top = laneY(outcome.top, heightPx)(reading.main.value)
  return <span className={styles.dot} style={{ left: scale.x(scene.day), top }} />
}
