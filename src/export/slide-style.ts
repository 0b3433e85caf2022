/**
 * A venue's machine has none of the page's fonts, and a program that misses one sets the text in
 * whatever it likes. These two come with Windows, macOS and Office, and as metric twins elsewhere.
 */
export const SERIF = 'Georgia'
export const SANS = 'Arial'

/** A wide slide of PowerPoint, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.45 } as const
