import { type Day, parseDate } from '@/model/day'
import type { Scene } from '@/scene/scene'
import { PEAK } from '@/store/view-state'
import { dayWords } from '@/words/dates'
import { outcomeFactsWords } from '@/words/outcome-facts'
import { say } from '@/words/say'
import type { Figure, Outcome } from './read-outcome'
import { figureAt, numberWords, valueWords } from './reading'

/** Something that a view marks in a series: a figure of its main line, or what happened on a day. */
export interface ChartMark {
  readonly id: string
  readonly day: Day
  /** On the line; null for what happened, which no figure measures. */
  readonly value: number | null
  /** As short as a chart has room for: the figure, or the day. */
  readonly label: string
  /** Below the chart, in full. */
  readonly words: string
}

/** A mark on a figure, with the figure and its time as they are read beside it. */
export interface FigureMark extends ChartMark {
  readonly figure: string
}

type Known = Figure & { readonly value: number }
const isKnown = (figure: Figure): figure is Known => figure.value !== null

/** Where a figure stands on the axis: in the middle of what it counts, sums at their end. */
function dayOfFigure({ shape }: Outcome, { from, to }: Figure): Day {
  return shape === 'slope' ? to : Math.floor((from + to) / 2)
}

function markOf(outcome: Outcome, id: string, figure: Known, isPeak: boolean): FigureMark {
  const said = outcomeFactsWords.marks
  const words = valueWords(outcome, figure.value)
  const whole = said.figure(words, figure.words)
  return {
    id,
    day: dayOfFigure(outcome, figure),
    value: figure.value,
    label: numberWords(figure.value),
    words: isPeak ? said.highest(words, figure.words) : whole,
    figure: whole,
  }
}

function highest(figures: readonly Figure[]): Known | null {
  return figures
    .filter(isKnown)
    .reduce<Known | null>((top, each) => (top && top.value >= each.value ? top : each), null)
}

/** The highest figure of the main line; null where there is none. */
export function peakOf(outcome: Outcome): FigureMark | null {
  const top = highest(outcome.lines[0]?.figures ?? [])
  return top && markOf(outcome, PEAK, top, true)
}

/**
 * What a view marks in a series, in the order of time. A day without a figure, and what lies off the axis of
 * figures, has none.
 */
export function marksIn(
  outcome: Outcome,
  { index, view }: Pick<Scene, 'index' | 'view'>,
): ChartMark[] {
  const [main] = outcome.lines
  const marks = view.marks.flatMap((id): ChartMark[] => {
    if (id === PEAK) {
      const peak = peakOf(outcome)
      return peak ? [peak] : []
    }
    const event = index.events.get(id)
    if (event) {
      // A measure stands where it begins to act.
      const { inForceFrom } = event
      const precision = parseDate(event.event.effective ?? event.event.date)?.precision
      const when = dayWords(inForceFrom, precision)
      const words = outcomeFactsWords.marks.event(when, say(event.event.title))
      return [{ id, day: inForceFrom, value: null, label: when, words }]
    }
    const day = parseDate(id)?.day
    const figure = main && day !== undefined ? figureAt(outcome, main, day) : null
    return figure && isKnown(figure) ? [markOf(outcome, id, figure, false)] : []
  })
  return marks.sort((a, b) => a.day - b.day)
}
