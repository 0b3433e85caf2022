import type { Theme } from '@/store/view-state'

/** How a picture is wanted. */
export interface PictureChoices {
  /** null = as on screen. */
  readonly theme: Theme | null
  readonly format: 'png' | 'svg'
  /** Pixels of a PNG for each pixel that the picture is laid out in. */
  readonly scale: 1 | 2 | 4
  readonly hasCode: boolean
}

/** Sharp on a slide and in print, and still a small file. */
export const OPENING_CHOICES: PictureChoices = {
  theme: null,
  format: 'png',
  scale: 2,
  hasCode: true,
}

/** The shape of a slide. */
export const PICTURE_SIZE = { width: 1600, height: 900 } as const

/** What draws pictures; handed in, as the panels know nothing of drawing. */
export interface PictureTools {
  /** @param code rows of modules, true where dark, without a margin; null leaves it out */
  readonly draw: (
    choices: PictureChoices,
    size: typeof PICTURE_SIZE,
    code: readonly (readonly boolean[])[] | null,
  ) => Promise<string>
  /** The same drawing with its fonts in it, for a file of its own. */
  readonly withFonts: (svg: string) => Promise<string>
  readonly rasterise: (svg: string, scale: number) => Promise<Blob>
}
