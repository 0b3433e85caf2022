import type { ChartMark } from '@/scene/outcomes/marks'
import type { ChartScale } from '@/scene/outcomes/run-path'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { type Box, LINE_SHARE, lines, type Paper, sans, text } from './chart-plot'
import { element, group, linePath, type Markup } from './svg'
import { wrap } from './text'

/** Days that stand above a plot, one or more in a row, as far as they leave each other room. */
export interface DayLabel {
  readonly label: string
  readonly x: number
  readonly isLeft: boolean
  /** From 0, the row next to the plot. */
  readonly row: number
  /** Of the view itself; the others are marked. */
  readonly isNow: boolean
}

/** The day of the view and those of marked events, each in the first row that has room. */
export function dayLabels(
  marks: readonly ChartMark[],
  { day }: Pick<Scene, 'day'>,
  plot: Pick<Box, 'x' | 'width'>,
  { x }: Pick<ChartScale, 'x'>,
  { measure, textPx }: Paper,
): DayLabel[] {
  const taken: { from: number; to: number }[][] = []
  const wanted = [
    { label: dayWords(day), day, isNow: true },
    ...marks
      .filter(({ value, day: at }) => value === null && at !== day)
      .map(({ label, day: at }) => ({ label, day: at, isNow: false })),
  ]
  return wanted.map(({ label, day: at, isNow }) => {
    const isLeft = x(at) > plot.x + plot.width / 2
    const widthPx = measure(label, sans(textPx, 600)) + textPx * 0.8
    const from = isLeft ? x(at) - widthPx : x(at)
    const to = from + widthPx
    let row = 0
    while (taken[row]?.some((other) => other.from < to && from < other.to)) row += 1
    taken[row] = [...(taken[row] ?? []), { from, to }]
    return { label, x: x(at), isLeft, row, isNow }
  })
}

export const rowsOf = (labels: readonly DayLabel[]) =>
  Math.max(0, ...labels.map(({ row }) => row + 1))

/** A line at each day, with its words above. */
export function daysMarkup(
  labels: readonly DayLabel[],
  plot: Box,
  { palette, textPx }: Paper,
): Markup[] {
  return labels.flatMap(({ label, x, isLeft, row, isNow }) => {
    const middle = plot.y - textPx * 0.5 - row * textPx * LINE_SHARE
    const colour = isNow ? palette.accent : palette.ink
    const corners = [
      { x, y: row === 0 ? plot.y - textPx * 0.2 : middle + textPx * 0.5 },
      { x, y: plot.y + plot.height },
    ]
    const weight = isNow ? 600 : 400
    const side = isLeft ? 'end' : 'start'
    return [
      element('path', {
        d: linePath(corners),
        stroke: colour,
        'stroke-width': Math.max(textPx / (isNow ? 9 : 14), 1.5),
        'stroke-dasharray': isNow ? null : `${textPx / 4} ${textPx / 4}`,
      }),
      text(label, x + (isLeft ? -1 : 1) * textPx * 0.4, middle, sans(textPx, weight), colour, side),
    ]
  })
}

/** A dot on the line for each marked figure, and the figure beside it. */
export function figuresMarkup(
  marks: readonly ChartMark[],
  plot: Box,
  { x, y }: ChartScale,
  { palette, measure, textPx }: Paper,
): Markup[] {
  return marks.flatMap(({ id, day, value, label }) => {
    if (value === null) return []
    const [cx, cy] = [x(day), y(value)]
    const style = sans(textPx, 600)
    const halfPx = measure(label, style) / 2
    const isHigh = cy - textPx * 1.3 < plot.y
    const right = plot.x + plot.width
    const sidePx = cx + halfPx * 2 + textPx > right ? -halfPx - textPx * 0.7 : halfPx + textPx * 0.7
    const labelX = isHigh ? cx + sidePx : Math.min(Math.max(cx, plot.x + halfPx), right - halfPx)
    const labelY = isHigh ? cy : cy - textPx * 0.85
    const dot = element('circle', {
      cx,
      cy,
      r: textPx * 0.3,
      fill: palette.ink,
      stroke: palette.page,
      'stroke-width': textPx * 0.1,
    })
    const figure = text(label, labelX, labelY, style, palette.ink, 'middle')
    return group({ 'data-mark': id }, [dot, figure]) ?? []
  })
}

/** What is marked, in full: one below the other. */
export function markLines(
  marks: readonly ChartMark[],
  widthPx: number,
  { measure, textPx }: Paper,
): string[] {
  return marks.flatMap(({ words }) => wrap(words, sans(textPx), widthPx, measure, 2))
}

export const markLinesMarkup = (
  content: readonly string[],
  at: { readonly x: number; readonly y: number },
  { palette, textPx }: Paper,
): Markup => lines(content, at, sans(textPx), palette.ink)
