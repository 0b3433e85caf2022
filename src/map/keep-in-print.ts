import type { ScreenSize } from '@/drawing/fit-camera'

/** Names were placed for one size: on paper the map keeps it, and is made larger or smaller as a whole. */
export function keepInPrint(surface: HTMLElement, { width, height }: ScreenSize): void {
  surface.style.setProperty('--screen-width', `${width}px`)
  surface.style.setProperty('--screen-height', `${height}px`)
}
