import type { Day } from '@/model/day'
import { capitalised } from '@/report/capitalised'
import { type ChartMark, marksIn } from '@/scene/outcomes/marks'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords, readingAt, valueWords } from '@/scene/outcomes/reading'
import { unitAfter } from '@/scene/outcomes/series-words'
import type { Scene } from '@/scene/scene'
import { figureSheetWords } from '@/words/figure-sheet'
import { clauses, facts, labelled, series } from '@/words/joined'
import { say } from '@/words/say'
import { type DayLabel, dayLabels, markLines, rowsOf } from './chart-marks'
import { type Box, LINE_SHARE, type Paper, sans } from './chart-plot'
import { type TextStyle, wrap } from './text'

const TITLE_SHARE = 1.35
/** As little of the height as a line of figures needs. */
const LEAST_PLOT_SHARE = 0.3
/** As much as is better had, where words can be fewer. */
const BEST_PLOT_SHARE = 0.36
const MOST_CAVEAT_LINES = 4
/** Between the plot and what stands below it: the years. */
const YEARS_LINES = 1.4
/** Rather a little smaller than without a sentence that a step marks. */
const SMALLER = [0.92, 0.85] as const

/** "58,546 deaths in December 2024", and the other lines; or why the day has none. */
export function chartReading(outcome: Outcome, day: Day): string {
  const reading = readingAt(outcome, day)
  if (reading.kind === 'none') return capitalised(reading.why)
  const { main, period, others } = reading
  const isNamed = outcome.lines.length > 1
  const one = ({ name, value, isProvisional }: typeof main) => {
    const figure = valueWords(outcome, value)
    const said = isProvisional ? figureSheetWords.provisional(figure) : figure
    return isNamed ? labelled(name, said) : said
  }
  return series([clauses([main, ...others].map(one)), period])
}

/** The caveat that stands under a series: what it does not measure, and what its makers warn of. */
export function chartCaveat({ words: { measures }, series }: Outcome): string {
  const [first] = series.caveats
  return measures || (first ? say(first) : '')
}

/** Everything that is said of a series, in lines, and what is left for the plot. */
export interface ChartWords {
  /** As large as its words have room for. */
  readonly paper: Paper
  readonly title: TextStyle
  readonly titlePx: number
  readonly titleLines: readonly string[]
  readonly noteLines: readonly string[]
  readonly marks: readonly ChartMark[]
  readonly days: readonly DayLabel[]
  readonly x: (day: Day) => number
  readonly plot: Box
  readonly readLines: readonly string[]
  readonly marked: readonly string[]
  readonly caveatLines: readonly string[]
}

/** As many sentences, from the first on, as stand in some lines; none is cut. */
function markedIn(most: number, marks: readonly ChartMark[], widthPx: number, paper: Paper) {
  for (let count = marks.length; count > 0; count -= 1) {
    const set = markLines(marks.slice(0, count), widthPx, paper)
    if (set.length <= most) return set
  }
  return []
}

/** @returns the words at the size of a paper, and whether all that is marked is among them */
function wordsAt(outcome: Outcome, scene: Scene, box: Box, paper: Paper): [ChartWords, boolean] {
  const { measure, textPx } = paper
  const linePx = textPx * LINE_SHARE
  const title: TextStyle = { family: 'serif', sizePx: textPx * TITLE_SHARE, weight: 600 }
  const titleLines = wrap(outcome.words.label, title, box.width, measure, 2)
  const titlePx = titleLines.length * title.sizePx * LINE_SHARE
  const unit = unitAfter(outcome.series)
  const noted = facts([outcome.words.note, unit && figureSheetWords.unit(unit)])
  const noteLines = wrap(noted, sans(textPx), box.width, measure, 2)
  const marks = marksIn(outcome, scene)
  // A day without a figure is worth no line where figures are marked.
  const isRead = marks.length === 0 || readingAt(outcome, scene.day).kind === 'figure'
  const read = isRead ? chartReading(outcome, scene.day) : ''
  const readLines = wrap(read, sans(textPx, 600), box.width, measure, 3)
  const { spanFrom, spanTo } = scene.index
  const axisPx = measure(numberWords(outcome.top), sans(textPx)) + textPx * 0.7
  const [left, width] = [box.x + axisPx, box.width - axisPx - textPx * 0.5]
  const x = (day: Day) => left + ((day - spanFrom) / (spanTo - spanFrom)) * width
  const days = dayLabels(marks, scene, { x: left, width }, { x }, paper)
  const rowsPx = Math.max(rowsOf(days) - 1, 0) * linePx
  const headPx = titlePx + noteLines.length * linePx + textPx * 1.6 + rowsPx
  const linesBeside = (plotShare: number) =>
    Math.floor((box.height * (1 - plotShare) - headPx) / linePx - YEARS_LINES) - readLines.length
  const all = markLines(marks, box.width, paper)
  const marked = markedIn(linesBeside(LEAST_PLOT_SHARE), marks, box.width, paper)
  // What is marked comes before what is warned of, and a chart needs its room.
  const share = marks.length > 0 ? BEST_PLOT_SHARE : LEAST_PLOT_SHARE
  const caveatMost = Math.min(linesBeside(share) - marked.length, MOST_CAVEAT_LINES)
  const caveatLines = wrap(chartCaveat(outcome), sans(textPx), box.width, measure, caveatMost)
  const under = readLines.length + marked.length + caveatLines.length + YEARS_LINES
  const plot: Box = {
    x: left,
    y: box.y + headPx,
    width,
    height: Math.max(box.height - headPx - under * linePx, box.height * LEAST_PLOT_SHARE),
  }
  const set = { paper, title, titlePx, titleLines, noteLines, marks, days, x, plot }
  return [{ ...set, readLines, marked, caveatLines }, marked.length === all.length]
}

/** The words of a series at their usual size, or smaller where a step marks more than then has room. */
export function chartWords(outcome: Outcome, scene: Scene, box: Box, usual: Paper): ChartWords {
  let [set, isWhole] = wordsAt(outcome, scene, box, usual)
  for (const share of SMALLER) {
    if (isWhole) break
    const paper = { ...usual, textPx: usual.textPx * share }
    ;[set, isWhole] = wordsAt(outcome, scene, box, paper)
  }
  return set
}
