import type { ScreenSize } from '@/drawing/fit-camera'
import { chainPalette } from '@/look/chain-palette'
import { runsOf } from '@/scene/outcomes/line-runs'
import { marksIn } from '@/scene/outcomes/marks'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import type { ChartScale } from '@/scene/outcomes/run-path'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { figureSheetWords } from '@/words/figure-sheet'
import { clauses, series } from '@/words/joined'
import { daysMarkup, FIGURE_SHARE, figuresMarkup } from './chart-marks'
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
import { chartCaveat, chartReading, chartWords } from './chart-words'
import { documentOf } from './figure'
import { element, group, join, type Markup } from './svg'
import type { MeasureText } from './text'

export interface ChartOptions {
  readonly size: ScreenSize
  readonly theme: Theme
  /** Of the smallest words; everything else follows. */
  readonly textPx: number
  readonly measureText: MeasureText
  /** At the foot something else stands; nothing when left out. */
  readonly footPx?: number
}

/** One series over a box: its name, its lines, the day, its unit and its caveat. */
function seriesMarkup(outcome: Outcome, scene: Scene, box: Box, usual: Paper): Markup {
  const set = chartWords(outcome, scene, box, usual)
  const { paper, x, days, marks, titleLines, noteLines, readLines, marked, caveatLines } = set
  const { palette, textPx } = paper
  const linePx = textPx * LINE_SHARE
  const { plot } = set
  const { spanFrom } = scene.index
  // A marked figure stands above its dot, on no line.
  const overPx = marks.some(({ value }) => value !== null) ? textPx * FIGURE_SHARE : 0
  const scales: ChartScale = {
    x,
    y: (value) => plot.y + plot.height - (value / outcome.top) * (plot.height - overPx),
  }
  const drawn = outcome.lines.map((line) => runsOf(line, outcome.shape, spanFrom))
  const [main = [], ...others] = drawn
  const strokePx = Math.max(textPx / 6, 2)
  const underPx = plot.y + plot.height + linePx * 1.4
  return (
    group({ 'data-series': outcome.series.id }, [
      lines(titleLines, box, set.title, palette.ink),
      lines(noteLines, { x: box.x, y: box.y + set.titlePx }, sans(textPx), palette.inkQuiet),
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
