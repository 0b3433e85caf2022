import { describe, expect, it } from 'vitest'
import { bitsPerSecond, estimatedBytes, FILM_FORMATS } from './film-format'
import { planFilm } from './film-plan'

/** Two pictures of three seconds: six frames that stand, and as many as a second has that fade. */
const PLAN = { fadeMs: 1_000, stillMs: 1_000 }
const frames = (fps: number) =>
  planFilm([{ holdMs: 3_000 }, { holdMs: 3_000 }], { ...PLAN, fps }).frames

describe('the formats of a film', () => {
  it('are estimated by frames that stand and frames that fade', () => {
    const estimates = FILM_FORMATS.map((format) => [
      format.id,
      estimatedBytes(format, frames(10)).least,
    ])
    expect(estimates).toEqual([
      ['wide', 6 * 106_000 + 10 * 23_000],
      ['square', 6 * 65_000 + 10 * 14_000],
      ['gif', 16 * 80_000],
    ])
  })

  it('may take half as much again, by who encodes them; a GIF is written by ourselves', () => {
    const most = FILM_FORMATS.map((format) => Math.round(estimatedBytes(format, frames(10)).most))
    expect(most).toEqual([866_000 * 1.45, 530_000 * 1.45, 1_280_000])
  })

  it('have as much room for each pixel, whatever their size', () => {
    const rates = FILM_FORMATS.map((format) => bitsPerSecond(format) / 1_000_000)
    expect(rates.map((rate) => rate.toFixed(1))).toEqual(['12.4', '7.0', '3.1'])
  })
})
