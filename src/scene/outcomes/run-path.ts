import type { Corner, Run } from './line-runs'

/** Puts a corner in the chart, in pixels. */
export interface ChartScale {
  readonly x: (day: number) => number
  readonly y: (value: number) => number
}

const round = (px: number): number => Math.round(px * 10) / 10
const at = ({ day, value }: Corner, { x, y }: ChartScale): string =>
  `${round(x(day))} ${round(y(value))}`

/** The line through a run; a run of one corner is a dot under a round cap. */
export function linePath({ corners }: Run, scale: ChartScale): string {
  const [first, ...rest] = corners
  if (!first) return ''
  if (rest.length === 0) return `M${at(first, scale)}h0`
  return `M${at(first, scale)}L${rest.map((corner) => at(corner, scale)).join(' ')}`
}

/** The area between a run and zero; nothing for a run of one corner. */
export function areaPath({ corners }: Run, scale: ChartScale): string {
  const [first, last] = [corners[0], corners.at(-1)]
  if (!first || !last || corners.length < 2) return ''
  const zero = round(scale.y(0))
  const top = corners.map((corner) => at(corner, scale)).join(' ')
  return `M${round(scale.x(first.day))} ${zero}L${top} ${round(scale.x(last.day))} ${zero}Z`
}
