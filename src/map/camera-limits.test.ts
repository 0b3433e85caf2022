import { describe, expect, it } from 'vitest'
import { leastZoom } from './camera-limits'

const worldPx = (zoom: number) => 512 * 2 ** zoom

describe('how far out a map goes', () => {
  it('on a telephone: until the world is on it once, so that a chain round half of it has its ends', () => {
    expect(worldPx(leastZoom(false, 390))).toBeCloseTo(390)
    expect(worldPx(leastZoom(false, 320))).toBeCloseTo(320)
  })

  it('on a wide screen: not so far that land repeats until it is a pattern', () => {
    expect(leastZoom(false, 1440)).toBe(0.2)
    expect(leastZoom(false, 768)).toBe(0.2)
  })

  it('in an embed, which may be a strip, as far as anywhere', () => {
    expect(leastZoom(true, 1440)).toBe(-0.8)
    expect(leastZoom(false, 0)).toBe(-0.8)
  })
})
