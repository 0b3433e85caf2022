import { hallGrowth, nameGrowth } from '@/look/scales'
import type { MapOptions } from './map-options'

/**
 * Where all names are large, those of countries need not stand out by as much: on all screens of a
 * hall by the same share, though a desk that is narrower has smaller ones.
 */
const HALL_MAJOR_SHARE = { upTo1800: 0.857, wider: 0.8 } as const

type NameScale = Pick<MapOptions, 'labelScale' | 'screenWidthPx'>

/** Whether names are as large as a hall needs them. */
export const isHall = ({ labelScale }: NameScale) => labelScale > 1

/** How much larger dots, and all that names keep clear of, are than the sizes that names are placed by. */
export function placingScale(options: NameScale): number {
  const { screenWidthPx } = options
  return isHall(options) ? hallGrowth(screenWidthPx) : nameGrowth(screenWidthPx)
}

/** Names and dots as large as the screen and the hall ask for. */
export function scaleNames(surface: HTMLElement, options: NameScale): void {
  const { labelScale, screenWidthPx } = options
  const hallShare = HALL_MAJOR_SHARE[screenWidthPx < 1800 ? 'upTo1800' : 'wider']
  surface.style.setProperty('--label-scale', `${labelScale * nameGrowth(screenWidthPx)}`)
  surface.style.setProperty('--major-share', isHall(options) ? `${hallShare}` : '1')
  surface.style.setProperty('--dot-scale', `${placingScale(options)}`)
}
