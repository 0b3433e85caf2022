import type { ScreenSize } from '@/drawing/fit-camera'
import { element, type Markup, num } from './svg'

interface Hole extends ScreenSize {
  readonly x: number
  readonly y: number
}

/**
 * A page with a hole in it, to lie over a figure that goes on beyond its frame. A clip path would
 * do as well, but rasterisers fail on faded lines inside one.
 */
export function matMarkup({ width, height }: ScreenSize, hole: Hole, fill: string): Markup {
  const rect = (x: number, y: number, w: number, h: number) =>
    `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}Z`
  const d = rect(0, 0, width, height) + rect(hole.x, hole.y, hole.width, hole.height)
  return element('path', { d, fill, 'fill-rule': 'evenodd' })
}
