import type { FilmFrame } from './film-plan'

/** What a film is written as. */
export interface FilmFormat {
  readonly id: 'wide' | 'square' | 'gif'
  readonly widthPx: number
  readonly heightPx: number
  /** In which the map is laid out: the narrower, the larger its names are. */
  readonly layoutWidthPx: number
  /** Of a video all the time; of a GIF while something moves. */
  readonly fps: number
  readonly fadeMs: number
  /** How long one frame may stand. */
  readonly stillMs: number
}

export const FILM_FORMATS: readonly FilmFormat[] = [
  {
    id: 'wide',
    widthPx: 1_920,
    heightPx: 1_080,
    layoutWidthPx: 960,
    fps: 24,
    fadeMs: 700,
    stillMs: 1_000,
  },
  {
    id: 'square',
    widthPx: 1_080,
    heightPx: 1_080,
    // It is watched on a telephone; any narrower, and the line at the border has no room for its name.
    layoutWidthPx: 780,
    fps: 24,
    fadeMs: 700,
    stillMs: 1_000,
  },
  {
    id: 'gif',
    widthPx: 960,
    heightPx: 540,
    layoutWidthPx: 960,
    fps: 10,
    fadeMs: 400,
    stillMs: 60_000,
  },
]

/** What a browser without an encoder, as on some phones, or on a page without https, can still make. */
export const WITHOUT_ENCODER: readonly FilmFormat[] = FILM_FORMATS.filter(({ id }) => id === 'gif')

/** With a third of it sea and land are in blotches, and pale lines are gone. */
const BITS_PER_PIXEL_AND_SECOND = 6

/** The most a second of film may take; pictures that stand still take far less. */
export function bitsPerSecond({ widthPx, heightPx }: FilmFormat): number {
  return widthPx * heightPx * BITS_PER_PIXEL_AND_SECOND
}

/** What Firefox wrote for what Chromium had been measured with: 21.7 MB in place of 15. A GIF we write ourselves. */
const MOST_BY_ENCODER = 1.45

/** As measured on the shipped stories: what a frame takes of a picture that stands, or that fades. */
const FRAME_BYTES: Readonly<
  Record<FilmFormat['id'], { readonly still: number; readonly fading: number }>
> = {
  wide: { still: 106_000, fading: 23_000 },
  square: { still: 65_000, fading: 14_000 },
  gif: { still: 80_000, fading: 80_000 },
}

/** About how large the file will be, by the browser that encodes most tightly and by the one that does least. */
export function estimatedBytes(
  { id }: FilmFormat,
  frames: readonly FilmFrame[],
): { readonly least: number; readonly most: number } {
  const { still, fading } = FRAME_BYTES[id]
  const least = frames.reduce(
    (sum, { nextShare, grownShare }) => sum + (nextShare > 0 || grownShare < 1 ? fading : still),
    0,
  )
  return { least, most: id === 'gif' ? least : least * MOST_BY_ENCODER }
}
