import type { Day } from '@/model/day'
import type { ChartMark } from '@/scene/outcomes/marks'
import type { ChartScale } from '@/scene/outcomes/run-path'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { type Box, LINE_SHARE, type Paper, sans, text } from './chart-plot'
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

interface WantedDay extends Pick<DayLabel, 'label' | 'isNow'> {
  readonly day: Day
}

/** The day of the view, the one that it is compared with, and those of marked events. */
function wantedDays(
  marks: readonly ChartMark[],
  { day, view }: Pick<Scene, 'day' | 'view'>,
): WantedDay[] {
  const { compare } = view
  const others = [
    ...(typeof compare === 'number' ? [{ label: dayWords(compare), day: compare }] : []),
    ...marks.filter(({ value }) => value === null),
  ]
  return [
    { label: dayWords(day), day, isNow: true },
    ...others
      .filter((other) => other.day !== day)
      .map(({ label, day: at }) => ({ label, day: at, isNow: false })),
  ]
}

/** Each in the first row that has room, so that no line of one runs through the words of another. */
export function dayLabels(
  marks: readonly ChartMark[],
  scene: Pick<Scene, 'day' | 'view'>,
  plot: Pick<Box, 'x' | 'width'>,
  { x }: Pick<ChartScale, 'x'>,
  { measure, textPx }: Paper,
): DayLabel[] {
  const middle = plot.x + plot.width / 2
  const isLeftAt = (day: Day) => x(day) > middle
  const wanted = wantedDays(marks, scene).sort((a, b) => a.day - b.day)
  // Words run towards the nearer edge, over what lies there: that comes first, and so lower.
  const inOrder = [
    ...wanted.filter(({ day }) => isLeftAt(day)),
    ...wanted.filter(({ day }) => !isLeftAt(day)).reverse(),
  ]
  const taken: { from: number; to: number }[][] = []
  return inOrder.map(({ label, day, isNow }) => {
    const isLeft = isLeftAt(day)
    const widthPx = measure(label, sans(textPx, 600)) + textPx * 0.8
    const from = isLeft ? x(day) - widthPx : x(day)
    const to = from + widthPx
    const isTaken = (row: { from: number; to: number }[]) =>
      row.some((other) => other.from < to && from < other.to)
    const row = taken.findLastIndex(isTaken) + 1
    taken[row] = [...(taken[row] ?? []), { from, to }]
    return { label, x: x(day), isLeft, row, isNow }
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

/** What a marked figure needs above the line, as a share of its size. */
export const FIGURE_SHARE = 1.35

interface FigureLabel {
  readonly id: string
  readonly label: string
  readonly cx: number
  readonly cy: number
  readonly halfPx: number
  /** Of the middle of its words. */
  readonly labelX: number
}

/** Figures over their dots; those that would run into each other part in the middle between their dots. */
function figureLabels(
  marks: readonly ChartMark[],
  plot: Box,
  { x, y }: ChartScale,
  { measure, textPx }: Paper,
): FigureLabel[] {
  const right = plot.x + plot.width
  const figures = marks.flatMap(({ id, day, value, label }) => {
    if (value === null) return []
    const halfPx = measure(label, sans(textPx, 600)) / 2
    const cx = x(day)
    const labelX = Math.min(Math.max(cx, plot.x + halfPx), right - halfPx)
    return [{ id, label, cx, cy: y(value), halfPx, labelX }]
  })
  const gapPx = textPx * 0.25
  for (const [i, next] of figures.entries()) {
    const last = figures[i - 1]
    if (!last || last.labelX + last.halfPx + gapPx <= next.labelX - next.halfPx) continue
    const middle = (last.cx + next.cx) / 2
    last.labelX = Math.min(last.labelX, middle - gapPx / 2 - last.halfPx)
    next.labelX = Math.max(next.labelX, last.labelX + last.halfPx + gapPx + next.halfPx)
  }
  return figures
}

/** A dot on the line for each marked figure, and the figure above it. */
export function figuresMarkup(
  marks: readonly ChartMark[],
  plot: Box,
  scales: ChartScale,
  paper: Paper,
): Markup[] {
  const { palette, textPx } = paper
  return figureLabels(marks, plot, scales, paper).flatMap(({ id, label, cx, cy, labelX }) => {
    const dot = element('circle', {
      cx,
      cy,
      r: textPx * 0.3,
      fill: palette.ink,
      stroke: palette.page,
      'stroke-width': textPx * 0.1,
    })
    const style = sans(textPx, 600)
    const figure = text(label, labelX, cy - textPx * 0.85, style, palette.ink, 'middle')
    const halo = group(
      { stroke: palette.page, 'stroke-width': textPx * 0.3, 'stroke-linejoin': 'round' },
      [figure],
    )
    return group({ 'data-mark': id }, [dot, ...(halo ? [halo] : []), figure]) ?? []
  })
}

/** What is marked, in full: one below the other, or side by side where each has room for one line. */
export function markLines(
  marks: readonly ChartMark[],
  widthPx: number,
  { measure, textPx }: Paper,
): string[] {
  const style = sans(textPx)
  const all = marks.map(({ words }) => words)
  const isFit = (line: string) => measure(line, style) <= widthPx
  const joined: string[] = []
  for (const words of all) {
    const last = joined.at(-1)
    const longer = last === undefined ? words : facts([last, words])
    if (last !== undefined && isFit(longer)) joined[joined.length - 1] = longer
    else joined.push(words)
  }
  return joined.flatMap((row) => wrap(row, style, widthPx, measure, 2))
}
