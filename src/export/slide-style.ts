import { PALETTES } from '@/scene/theme'
import type { Theme } from '@/store/view-state'

/**
 * A venue's machine has none of the page's fonts, and a program that misses one sets the text in
 * whatever it likes. These two come with Windows, macOS and Office, and as metric twins elsewhere.
 */
export const SERIF = 'Georgia'
export const SANS = 'Arial'

/** A wide slide of PowerPoint, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.55 } as const
export const TEXT_WIDTH = SLIDE.width - 2 * SLIDE.margin

/** Colours as PowerPoint writes them, without the sign. */
export function slideColours(theme: Theme) {
  const { page, ink, inkQuiet, accent } = PALETTES[theme]
  const bare = (colour: string) => colour.replace('#', '').toUpperCase()
  return { page: bare(page), ink: bare(ink), quiet: bare(inkQuiet), accent: bare(accent) }
}

export type SlideColours = ReturnType<typeof slideColours>
