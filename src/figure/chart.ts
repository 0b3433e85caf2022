import type { ScreenSize } from '@/drawing/fit-camera'
import { calendarDate, type Day, toDay } from '@/model/day'
import { type Run, runsOf } from '@/scene/outcomes/line-runs'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords, readingAt, valueWords } from '@/scene/outcomes/reading'
import type { Scene } from '@/scene/scene'
import { type Palette, paletteIn } from '@/scene/theme'
import { dayWords } from '@/scene/words'
import type { Theme } from '@/store/view-state'
import { documentOf } from './figure'
import { areaPath, element, group, join, linePath, type Markup } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'

export interface ChartOptions {
  readonly size: ScreenSize
  readonly theme: Theme
  /** Of the smallest words; everything else follows. */
  readonly textPx: number
  readonly measureText: MeasureText
  /** At the foot something else stands; nothing when left out. */
  readonly footPx?: number
}

interface Paper {
  readonly palette: Palette
  readonly measure: MeasureText
  readonly textPx: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const LINE_SHARE = 1.3
const TITLE_SHARE = 1.35
/** As little of the height as a line of figures needs. */
const LEAST_PLOT_SHARE = 0.3
const TICKS = [0, 0.5, 1] as const
/** Between the years on the axis, from the closest on. */
const YEAR_STEPS = [1, 2, 3, 5, 10] as const

const sans = (sizePx: number, weight: TextStyle['weight'] = 400): TextStyle => ({
  family: 'sans',
  sizePx,
  weight,
})

/** "58,546 deaths in December 2024", and the other lines; or why the day has none. */
function chartReading(outcome: Outcome, day: Day): string {
  const reading = readingAt(outcome, day)
  if (reading.kind === 'none') return reading.why
  const { main, period, others } = reading
  const isNamed = outcome.lines.length > 1
  const one = ({ name, value, isProvisional }: typeof main) =>
    [
      isNamed ? `${name}: ` : '',
      valueWords(outcome, value),
      isProvisional ? ' (provisional)' : '',
    ].join('')
  return `${[main, ...others].map(one).join('; ')}, ${period}`
}

/** The caveat that stands under a series: what it does not measure, and what its makers warn of. */
function chartCaveat({ words: { measures }, series }: Outcome): string {
  return measures || (series.caveats[0]?.en ?? '')
}

function text(
  content: string,
  x: number,
  middle: number,
  style: TextStyle,
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Markup {
  return words(content, x, middle + style.sizePx * BASELINE_SHARE, style, {
    fill,
    'text-anchor': anchor === 'start' ? null : anchor,
  })
}

function lines(
  content: readonly string[],
  at: { readonly x: number; readonly y: number },
  style: TextStyle,
  fill: string,
): Markup {
  const linePx = style.sizePx * LINE_SHARE
  return join(content.map((line, i) => text(line, at.x, at.y + (i + 0.5) * linePx, style, fill)))
}

function yearsOf(from: Day, to: Day): number[] {
  const [first, last] = [calendarDate(from).year, calendarDate(to).year]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

interface Scales {
  readonly x: (day: Day) => number
  readonly y: (value: number) => number
}

function runMarkup(run: Run, { x, y }: Scales, colour: string, widthPx: number): Markup {
  const points = run.corners.map((corner) => ({ x: x(corner.day), y: y(corner.value) }))
  const [only] = points
  const d =
    points.length === 1 && only
      ? linePath([only, { x: only.x + 0.1, y: only.y }])
      : linePath(points)
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': widthPx,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': run.isProvisional ? `${widthPx * 2} ${widthPx * 2}` : null,
  })
}

function areaMarkup({ corners }: Run, { x, y }: Scales, colour: string): Markup | null {
  const [first, last] = [corners[0], corners.at(-1)]
  if (!first || !last || corners.length < 2) return null
  const outline = [
    { x: x(first.day), y: y(0) },
    ...corners.map(({ day, value }) => ({ x: x(day), y: y(value) })),
    { x: x(last.day), y: y(0) },
  ]
  return element('path', { d: areaPath(outline), fill: colour, 'fill-opacity': '0.16' })
}

function axesMarkup(
  outcome: Outcome,
  scene: Scene,
  box: Box,
  scales: Scales,
  paper: Paper,
): Markup {
  const { palette, textPx, measure } = paper
  const style = sans(textPx)
  const right = box.x + box.width
  const values = TICKS.map((share) => share * outcome.top)
  const ticks = values.flatMap((value) => [
    element('path', {
      d: linePath([
        { x: box.x, y: scales.y(value) },
        { x: right, y: scales.y(value) },
      ]),
      stroke: palette.hairline,
      'stroke-width': value === 0 ? 2 : 1,
    }),
    text(numberWords(value), box.x - textPx * 0.5, scales.y(value), style, palette.inkQuiet, 'end'),
  ])
  const years = yearsOf(scene.index.spanFrom, scene.index.spanTo)
  const widthPx = measure('2020', style) * 1.5
  const step = YEAR_STEPS.find((each) => (box.width / years.length) * each >= widthPx) ?? 10
  const marks = years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, x: scales.x(toDay(`${year}-01-01`)) }))
    .filter(({ x }) => x >= box.x && x + widthPx / 2 <= right + textPx)
    .map(({ year, x }) =>
      text(`${year}`, x, box.y + box.height + textPx * 0.9, style, palette.inkQuiet, 'middle'),
    )
  return join([...ticks, ...marks])
}

function dayMarkup(scene: Scene, box: Box, { x }: Scales, paper: Paper): Markup {
  const { palette, textPx } = paper
  const at = x(scene.day)
  const isLeft = at > box.x + box.width / 2
  return join([
    element('path', {
      d: linePath([
        { x: at, y: box.y - textPx * 0.2 },
        { x: at, y: box.y + box.height },
      ]),
      stroke: palette.accent,
      'stroke-width': Math.max(textPx / 9, 1.5),
    }),
    text(
      dayWords(scene.day),
      at + (isLeft ? -1 : 1) * textPx * 0.4,
      box.y - textPx * 0.5,
      sans(textPx, 600),
      palette.accent,
      isLeft ? 'end' : 'start',
    ),
  ])
}

/** One series over a box: its name, its lines, the day, its unit and its caveat. */
function seriesMarkup(outcome: Outcome, scene: Scene, box: Box, paper: Paper): Markup {
  const { palette, measure, textPx } = paper
  const title: TextStyle = { family: 'serif', sizePx: textPx * TITLE_SHARE, weight: 600 }
  const titleLines = wrap(outcome.words.label, title, box.width, measure, 2)
  const noted = [outcome.words.note, outcome.words.unit && `in ${outcome.words.unit}`]
  const noteLines = wrap(noted.filter(Boolean).join(' · '), sans(textPx), box.width, measure, 2)
  const readLines = wrap(chartReading(outcome, scene.day), sans(textPx, 600), box.width, measure, 3)
  const caveatLines = wrap(chartCaveat(outcome), sans(textPx), box.width, measure, 4)
  const linePx = textPx * LINE_SHARE
  const titlePx = titleLines.length * title.sizePx * LINE_SHARE
  const headPx = titlePx + noteLines.length * linePx + textPx * 1.6
  const footPx = (readLines.length + caveatLines.length + 1.4) * linePx
  const axisPx = measure(numberWords(outcome.top), sans(textPx)) + textPx * 0.7
  const plot: Box = {
    x: box.x + axisPx,
    y: box.y + headPx,
    width: box.width - axisPx - textPx * 0.5,
    height: Math.max(box.height - headPx - footPx, box.height * LEAST_PLOT_SHARE),
  }
  const { spanFrom, spanTo } = scene.index
  const scales: Scales = {
    x: (day) => plot.x + ((day - spanFrom) / (spanTo - spanFrom)) * plot.width,
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
      dayMarkup(scene, plot, scales, paper),
      lines(readLines, { x: box.x, y: underPx }, sans(textPx, 600), palette.ink),
      lines(
        caveatLines,
        { x: box.x, y: underPx + readLines.length * linePx },
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
  const palette = paletteIn(theme, scene.view.surface)
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
    .map(
      (outcome) =>
        `${outcome.words.label}, ${outcome.words.note}: ${chartReading(outcome, scene.day)}. ${chartCaveat(outcome)}`,
    )
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
