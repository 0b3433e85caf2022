import type { Palette } from '@/look/chain-palette'
import { calendarDate, type Day, toDay } from '@/model/day'
import type { Run } from '@/scene/outcomes/line-runs'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { numberWords } from '@/scene/outcomes/reading'
import {
  type ChartScale,
  areaPath as runArea,
  linePath as runLine,
} from '@/scene/outcomes/run-path'
import type { Scene } from '@/scene/scene'
import { element, join, linePath, type Markup } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words } from './text'

/** How high a line of words is, as a share of its size. */
export const LINE_SHARE = 1.3
const TICKS = [0, 0.5, 1] as const
/** Between the years on the axis, from the closest on. */
const YEAR_STEPS = [1, 2, 3, 5, 10] as const

export interface Paper {
  readonly palette: Palette
  readonly measure: MeasureText
  readonly textPx: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const sans = (sizePx: number, weight: TextStyle['weight'] = 400): TextStyle => ({
  family: 'sans',
  sizePx,
  weight,
})

export function text(
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

export function lines(
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

export function runMarkup(run: Run, scales: ChartScale, colour: string, widthPx: number): Markup {
  return element('path', {
    d: runLine(run, scales),
    fill: 'none',
    stroke: colour,
    'stroke-width': widthPx,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': run.isProvisional ? `${widthPx * 2} ${widthPx * 2}` : null,
  })
}

export function areaMarkup(run: Run, scales: ChartScale, colour: string): Markup | null {
  const d = runArea(run, scales)
  return d ? element('path', { d, fill: colour, 'fill-opacity': '0.16' }) : null
}

export function axesMarkup(
  outcome: Outcome,
  scene: Scene,
  box: Box,
  scales: ChartScale,
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
