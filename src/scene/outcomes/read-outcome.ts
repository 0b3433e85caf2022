import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { Series } from '@/model/schema/history'
import { say } from '@/words/say'
import { type Frequency, periodOf } from './periods'
import { type SeriesWords, seriesWords } from './series-words'

/** One figure on the day axis. */
export interface Figure {
  readonly from: Day
  readonly to: Day
  /** null: withheld or not available, never zero. */
  readonly value: number | null
  readonly isProvisional: boolean
  readonly words: string
}

/** One line of a series, figures in order of day. */
export interface OutcomeLine {
  readonly id: string
  readonly name: string
  readonly figures: readonly Figure[]
}

/** A series made ready for the day axis; lines are drawn apart and never joined. */
export interface Outcome {
  readonly series: Series
  readonly words: SeriesWords
  /** `steps`: flat over what each figure stands for. `slope`: joined at the ends of 12-month sums. */
  readonly shape: 'steps' | 'slope'
  /** The one drawn as an area comes first. */
  readonly lines: readonly OutcomeLine[]
  /** A round number that no figure on the axis exceeds. */
  readonly top: number
}

type Axis = Pick<ChainIndex, 'spanFrom' | 'verifiedUntil'>
type Point = Series['lines'][number]['points'][number]

const ROUND_STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** The least round number that is not below a value; 1 for nothing and less. */
export function roundTop(value: number): number {
  if (value <= 0) return 1
  const magnitude = 10 ** Math.floor(Math.log10(value))
  const step = ROUND_STEPS.find((each) => each * magnitude >= value) ?? 10
  return step * magnitude
}

/** Figures that lie before the limit of what was verified; a step ends there or at the next one. */
function readFigures(frequency: Frequency, points: readonly Point[], limit: Day): Figure[] {
  const periods = points
    .map((point) => ({ point, ...periodOf(frequency, point.date) }))
    .sort((a, b) => a.from - b.from)
  return periods.flatMap(({ point, from, to, words }, i) => {
    const end = to ?? Math.min(periods[i + 1]?.from ?? limit, limit)
    if (from >= limit || end > limit) return []
    const { value, provisional = false } = point
    return [{ from, to: end, value, isProvisional: provisional, words }]
  })
}

/** Lays a series out on the axis of days. A period that reaches past `verifiedUntil` is left out. */
export function readOutcome(series: Series, { spanFrom, verifiedUntil }: Axis): Outcome {
  const words = seriesWords(series)
  const lines = series.lines.map(({ id, name, points }) => ({
    id,
    name: say(name),
    figures: readFigures(series.frequency, points, verifiedUntil),
  }))
  const isMain = (line: OutcomeLine) => (line.id === series.mainLine ? 0 : 1)
  const values = lines
    .flatMap(({ figures }) => figures)
    .flatMap(({ to, value }) => (to > spanFrom && value !== null ? [value] : []))
  return {
    series,
    words,
    shape: series.frequency === '12-months-ending' ? 'slope' : 'steps',
    lines: [...lines].sort((a, b) => isMain(a) - isMain(b)),
    top: roundTop(Math.max(0, ...values)),
  }
}
