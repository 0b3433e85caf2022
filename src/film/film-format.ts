/** What a film is written as. */
export interface FilmFormat {
  readonly id: 'wide' | 'square' | 'gif'
  readonly name: string
  readonly detail: string
  readonly widthPx: number
  readonly heightPx: number
  readonly fps: number
  readonly fadeMs: number
  /** How long one frame may stand. */
  readonly stillMs: number
}

export const FILM_FORMATS: readonly FilmFormat[] = [
  {
    id: 'wide',
    name: 'Film, 16:9',
    detail: '1920 × 1080',
    widthPx: 1_920,
    heightPx: 1_080,
    fps: 30,
    fadeMs: 700,
    stillMs: 1_000,
  },
  {
    id: 'square',
    name: 'Film, square',
    detail: '1080 × 1080',
    widthPx: 1_080,
    heightPx: 1_080,
    fps: 30,
    fadeMs: 700,
    stillMs: 1_000,
  },
  {
    id: 'gif',
    name: 'GIF',
    detail: '960 × 540, for where no film plays',
    widthPx: 960,
    heightPx: 540,
    fps: 10,
    fadeMs: 400,
    stillMs: 60_000,
  },
]

/** The most a second of film may take; pictures that stand still take far less. */
export const BITS_PER_SECOND = 4_000_000

/** As measured on the shipped stories: what a frame takes that is drawn anew. */
const FRAME_BYTES: Readonly<Record<FilmFormat['id'], number>> = {
  wide: 24_000,
  square: 16_000,
  gif: 90_000,
}

/** About how large the file will be. */
export function estimatedBytes({ id }: FilmFormat, frameCount: number): number {
  return frameCount * FRAME_BYTES[id]
}
