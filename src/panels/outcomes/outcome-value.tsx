import { clearEdge } from '@/scene/outcomes/clear-edge'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import {
  type LineReading,
  numberWords,
  type Reading,
  readingAt,
  valueWords,
} from '@/scene/outcomes/reading'
import type { Scene } from '@/scene/scene'
import type { TimeScale } from '../timeline/time-scale'
import { laneY } from './outcome-chart'
import styles from './outcomes.module.css'

interface OutcomeValueProps {
  readonly scene: Scene
  readonly outcome: Outcome
  readonly scale: TimeScale
  readonly heightPx: number
}

/** From this share of the axis on the text stands left of the playhead. */
const FLIP_SHARE = 0.62
const GAP_PX = 9
/** About the width of a letter, to know how far the text reaches. */
const LETTER_PX = 5.8

/** "reported so far": how a line is named in the middle of a text. */
function shortName({ name }: LineReading): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** What is said of a value: its period, whether it is provisional, and the other lines. The first must stay. */
function remarks(reading: Extract<Reading, { kind: 'figure' }>): string[] {
  const { period, main, others } = reading
  return [
    main.isProvisional ? `${period}, provisional` : period,
    ...(others.length > 0 ? [shortName(main)] : []),
    ...others.map((line) => `${shortName(line)}: ${numberWords(line.value)}`),
  ]
}

/** The value at the playhead, written beside it, with a dot on the line. */
export function OutcomeValue({ scene, outcome, scale, heightPx }: OutcomeValueProps) {
  const { day } = scene
  const reading = readingAt(outcome, day)
  const isFigure = reading.kind === 'figure'
  const value = isFigure ? valueWords(outcome, reading.main.value) : ''
  const texts = isFigure ? remarks(reading) : [reading.why]
  const x = scale.x(day)
  const isLeft = x > scale.widthPx * FLIP_SHARE
  const widthPx = `${value} ${texts.join('   ')}`.length * LETTER_PX
  const edge = clearEdge(
    outcome,
    scale.dayAt(isLeft ? x - widthPx : x),
    scale.dayAt(isLeft ? x : x + widthPx),
    isFigure ? reading.main.value / outcome.top : 0,
  )
  const roomPx = (isLeft ? x : scale.widthPx - x) - GAP_PX
  const side = isLeft ? { right: scale.widthPx - x + GAP_PX } : { left: x + GAP_PX }
  return (
    <>
      {isFigure && (
        <span
          className={styles.dot}
          style={{ left: x, top: laneY(outcome.top, heightPx)(reading.main.value) }}
        />
      )}
      <p className={styles.value} data-edge={edge} style={{ ...side, maxWidth: roomPx }}>
        {isFigure && <strong>{value}</strong>}
        {texts.map((text, i) => (
          <span key={text}>
            {i > 0 ? ' · ' : isFigure && ', '}
            {text}
          </span>
        ))}
      </p>
    </>
  )
}
