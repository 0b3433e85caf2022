import { describe, expect, it } from 'vitest'
import { isScrambled } from './canvas-file'

/** Four pixels of the colour that is painted, one part of one of them another. */
function pixels(at: number, value: number): number[] {
  const data = Array.from({ length: 4 }, () => [128, 64, 192, 255]).flat()
  return data.with(at, value)
}

describe('what a canvas hands out', () => {
  it('is true where it is what was painted', () => {
    expect(isScrambled(pixels(0, 128))).toBe(false)
  })

  it('is still true where a colour is off by a hair, as private windows have it', () => {
    expect(isScrambled(pixels(5, 65))).toBe(false)
    expect(isScrambled(pixels(5, 64 + 24))).toBe(false)
  })

  it('is scrambled where a single part of one pixel is off by far, either way', () => {
    expect(isScrambled(pixels(14, 100))).toBe(true)
    expect(isScrambled(pixels(12, 255))).toBe(true)
  })

  it('is not judged by opacity', () => {
    expect(isScrambled(pixels(7, 0))).toBe(false)
  })
})
