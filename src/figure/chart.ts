import type { ScreenSize } from '@/drawing/fit-camera'
import { chainPalette } from '@/look/chain-palette'
import type { Day } from '@/model/day'
import { capitalised } from '@/report/capitalised'
import { runsOf } from '@/scene/outcomes/line-runs'
import { marksIn } from '@/scene/outcomes/marks'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords, readingAt, valueWords } from '@/scene/outcomes/reading'
import type { ChartScale } from '@/scene/outcomes/run-path'
import { unitAfter } from '@/scene/outcomes/series-words'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { figureSheetWords } from '@/words/figure-sheet'
import { clauses, facts, labelled, series } from '@/words/joined'
import { say } from '@/words/say'
import { dayLabels, daysMarkup, figuresMarkup, markLines, rowsOf } from './chart-marks'
import {
  areaMarkup,
  axesMarkup,
  type Box,
  LINE_SHARE,
  lines,
  type Paper,
  runMarkup,
  sans,
} from './chart-plot'
import { documentOf } from './figure'
import { element, group, join, type Markup } from './svg'
import { type MeasureText, type TextStyle, wrap } from './text'

export interface ChartOptions {
  readonly size: ScreenSize
  readonly theme: Theme
  /** Of the smallest words; everything else follows. */
  readonly textPx: number
  readonly measureText: MeasureText
  /** At the foot something else stands; nothing when left out. */
  readonly footPx?: number
}

const TITLE_SHARE = 1.35
/** As little of the height as a line of figures needs. */
const LEAST_PLOT_SHARE = 0.3
/** As much as is better had, where words can be fewer. */
const BEST_PLOT_SHARE = 0.36
const MOST_CAVEAT_LINES = 4
/** "58,546 deaths in December 2024", and the other lines; or why the day has none. */
function chartReading(outcome: Outcome, day: Day): string {
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
function chartCaveat({ words: { measures }, series }: Outcome): string {
  const [first] = series.caveats
  return measures || (first ? say(first) : '')
}

/** One series over a box: its name, its lines, the day, its unit and its caveat. */
function seriesMarkup(outcome: Outcome, scene: Scene, box: Box, paper: Paper): Markup {
  const { palette, measure, textPx } = paper
  const title: TextStyle = { family: 'serif', sizePx: textPx * TITLE_SHARE, weight: 600 }
  const titleLines = wrap(outcome.words.label, title, box.width, measure, 2)
  const unit = unitAfter(outcome.series)
  const noted = facts([outcome.words.note, unit && figureSheetWords.unit(unit)])
  const noteLines = wrap(noted, sans(textPx), box.width, measure, 2)
  const linePx = textPx * LINE_SHARE
  const titlePx = titleLines.length * title.sizePx * LINE_SHARE
  const marks = marksIn(outcome, scene)
  const marked = markLines(marks, box.width, paper)
  // A day without a figure is worth no line where figures are marked.
  const isRead = marks.length === 0 || readingAt(outcome, scene.day).kind === 'figure'
  const read = isRead ? chartReading(outcome, scene.day) : ''
  const readLines = wrap(read, sans(textPx, 600), box.width, measure, 3)
  const { spanFrom, spanTo } = scene.index
  const axisPx = measure(numberWords(outcome.top), sans(textPx)) + textPx * 0.7
  const [left, width] = [box.x + axisPx, box.width - axisPx - textPx * 0.5]
  const x = (day: Day) => left + ((day - spanFrom) / (spanTo - spanFrom)) * width
  const days = dayLabels(marks, scene, { x: left, width }, { x }, paper)
  const rowsPx = (rowsOf(days) - 1) * linePx
  const headPx = titlePx + noteLines.length * linePx + textPx * 1.6 + rowsPx
  // What is marked comes before what is warned of, and a chart needs its room.
  const roomPx = box.height * (1 - BEST_PLOT_SHARE) - headPx
  const caveatFit = Math.floor(roomPx / linePx - readLines.length - marked.length - 1.4)
  const caveatMost = marks.length > 0 ? Math.min(caveatFit, MOST_CAVEAT_LINES) : MOST_CAVEAT_LINES
  const caveat = caveatMost > 0 ? chartCaveat(outcome) : ''
  const caveatLines = wrap(caveat, sans(textPx), box.width, measure, caveatMost)
  const footPx = (readLines.length + marked.length + caveatLines.length + 1.4) * linePx
  const plot: Box = {
    x: left,
    y: box.y + headPx,
    width,
    height: Math.max(box.height - headPx - footPx, box.height * LEAST_PLOT_SHARE),
  }
  const scales: ChartScale = {
    x,
    y: (value) => plot.y + plot.height - (value / outcome.top) * plot.height,
  }
  const drawn = outcome.lines.map((line) => runsOf(line, outcome.shape, spanFrom))
  const [main = [], ...others] = drawn
  const strokePx = Math.max(textPx / 6, 2)
  const underPx = plot.y + plot.height + linePx * 1.4
  return (
    group({ 'data-series': outcome.series.id }, [
      lines(titleLines, box, title, palette.ink),
      lines(noteLines, { x: box.x, y: box.y + titlePx }, sans(textPx), palette.inkQuiet),
      axesMarkup(outcome, scene, plot, scales, paper),
      ...main.map((run) => areaMarkup(run, scales, palette.ink)),
      ...others.flat().map((run) => runMarkup(run, scales, palette.inkQuiet, strokePx * 0.6)),
      ...main.map((run) => runMarkup(run, scales, palette.ink, strokePx)),
      ...daysMarkup(days, plot, paper),
      ...figuresMarkup(marks, plot, scales, paper),
      lines(readLines, { x: box.x, y: underPx }, sans(textPx, 600), palette.ink),
      lines(
        marked,
        { x: box.x, y: underPx + readLines.length * linePx },
        sans(textPx),
        palette.ink,
      ),
      lines(
        caveatLines,
        { x: box.x, y: underPx + (readLines.length + marked.length) * linePx },
        sans(textPx),
        palette.inkQuiet,
      ),
    ]) ?? join([])
  )
}

/** Outcomes as large as a stage has room: one under the other. */
function chartMarkup(
  scene: Scene,
  outcomes: readonly Outcome[],
  { size, theme, textPx, measureText, footPx = 0 }: ChartOptions,
): Markup {
  const palette = chainPalette(scene.index, theme, scene.view.surface)
  const paper: Paper = { palette, measure: measureText, textPx }
  const padPx = textPx
  const roomPx = size.height - footPx - padPx * (outcomes.length + 1)
  const heightPx = roomPx / Math.max(outcomes.length, 1)
  return join([
    element('rect', { width: size.width, height: size.height, fill: palette.page }),
    ...outcomes.map((outcome, i) =>
      seriesMarkup(
        outcome,
        scene,
        {
          x: padPx,
          y: padPx + i * (heightPx + padPx),
          width: size.width - 2 * padPx,
          height: heightPx,
        },
        paper,
      ),
    ),
  ])
}

/** What a chart shows, for those who do not see it. */
export function chartDescription(scene: Scene, outcomes: readonly Outcome[]): string {
  return outcomes
    .map((outcome) => {
      const name = series([outcome.words.label, outcome.words.note])
      const marked = marksIn(outcome, scene).map(({ words }) => words)
      const reading = clauses([chartReading(outcome, scene.day), ...marked])
      return figureSheetWords.chart(name, reading, chartCaveat(outcome))
    })
    .join(' ')
}

/** The same as a document. */
export function chartSvg(
  scene: Scene,
  outcomes: readonly Outcome[],
  options: ChartOptions,
): string {
  const about = { title: chartDescription(scene, outcomes) }
  return documentOf(chartMarkup(scene, outcomes, options), about, options.size)
}
