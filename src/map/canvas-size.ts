import type { ScreenSize } from '@/drawing/fit-camera'

/** The size of a live map in CSS pixels, as MapLibre wrote it: to read it of the page has all of it laid out. */
export function canvasSize({ style }: Pick<HTMLElement, 'style'>): ScreenSize {
  return {
    width: Number.parseFloat(style.width) || 0,
    height: Number.parseFloat(style.height) || 0,
  }
}
