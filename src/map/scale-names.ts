import { nameGrowth } from '@/scene/scales'
import type { MapOptions } from './map-view'

/** Names and dots as large as the screen and the hall ask for. */
export function scaleNames(
  surface: HTMLElement,
  { labelScale, screenWidthPx }: Pick<MapOptions, 'labelScale' | 'screenWidthPx'>,
): void {
  const growth = nameGrowth(screenWidthPx)
  surface.style.setProperty('--label-scale', `${labelScale * growth}`)
  surface.style.setProperty('--dot-scale', `${growth}`)
}
