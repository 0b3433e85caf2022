import { causeId } from '@/model/chain-index'
import { type Day, type Precision, parseDate } from '@/model/day'
import type { Direction, Measure } from '@/model/measures'
import type { SceneLink } from './scene'
import { dayWords, say } from './words'

/** One measure in force on a link, as a list that unrolls beside it has it. */
export interface LinkMeasure {
  /** Of the event, or of the lever that was pulled. */
  readonly id: string
  readonly kind: 'event' | 'lever'
  readonly title: string
  /** Since when it acts on the link, as precisely as its source dates it. */
  readonly day: Day
  readonly dayWords: string
  /** What is said of it. */
  readonly direction: Direction
}

function measureOf([first]: Measure, direction: Direction): LinkMeasure {
  const { cause, onset, effect } = first
  const precision: Precision = parseDate(effect.onset)?.precision ?? 'day'
  const title = cause.kind === 'event' ? cause.event.title : cause.lever.title
  return {
    id: causeId(cause),
    kind: cause.kind,
    title: say(title),
    day: onset,
    dayWords: dayWords(onset, precision),
    direction,
  }
}

/**
 * The measures in force on a link, oldest first: as many as its jaws and its label count, and those
 * with unclear effect, which no jaw shows. Empty where none is.
 */
export function measuresInForce({ state: { pressure } }: SceneLink): LinkMeasure[] {
  const of = (direction: Direction) =>
    pressure[direction].map((measure) => measureOf(measure, direction))
  return [...of('down'), ...of('up'), ...of('mixed')].sort(
    (a, b) => a.day - b.day || (a.id < b.id ? -1 : 1),
  )
}
