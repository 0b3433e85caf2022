import { nameGrowth } from '@/look/scales'
import type { MapOptions } from './map-options'

/** Where all names are large, those of countries need not stand out by as much. */
const HALL_MAJOR_SHARE = 0.8

/** Names and dots as large as the screen and the hall ask for. */
export function scaleNames(
  surface: HTMLElement,
  { labelScale, screenWidthPx }: Pick<MapOptions, 'labelScale' | 'screenWidthPx'>,
): void {
  const growth = nameGrowth(screenWidthPx)
  surface.style.setProperty('--label-scale', `${labelScale * growth}`)
  surface.style.setProperty('--major-share', labelScale > 1 ? `${HALL_MAJOR_SHARE}` : '1')
  surface.style.setProperty('--dot-scale', `${growth}`)
}
