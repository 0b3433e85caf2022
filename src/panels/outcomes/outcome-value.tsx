import type { Outcome } from '@/scene/outcomes/read-outcome'
import { type LineReading, numberWords, readingAt, valueWords } from '@/scene/outcomes/reading'
import type { Scene } from '@/scene/scene'
import type { TimeScale } from '../timeline/time-scale'
import { laneY } from './outcome-chart'
import styles from './outcomes.module.css'

interface OutcomeValueProps {
  readonly scene: Scene
  readonly outcome: Outcome
}

/** "reported so far": how a line is named in the middle of a text. */
function shortName({ name }: LineReading): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** The value on the day, under the name of the lane: it covers no line, and none covers it. */
export function OutcomeValue({ scene, outcome }: OutcomeValueProps) {
  const reading = readingAt(outcome, scene.day)
  if (reading.kind !== 'figure') return <span className={styles.note}>{reading.why}</span>
  const { period, main, others } = reading
  // Counts of two kinds are never mixed: where there are two, each is named.
  const kinds = others.length > 0 ? [shortName(main)] : []
  const rest = others.map((line) => `${shortName(line)}: ${numberWords(line.value)}`)
  const about = [main.isProvisional ? `${period}, provisional` : period, ...kinds].join(' · ')
  return (
    <span className={styles.reading} title={[about, ...rest].join(' · ')}>
      <strong>{valueWords(outcome, main.value)}</strong>
      <span className={styles.note}>
        {about}
        {rest.map((line) => (
          <span key={line} className="visually-hidden">{` · ${line}`}</span>
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
