import { describe, expect, it } from 'vitest'
import type { ScreenCurve } from './screen-curve'
import { shiftRibbon, wordsSide } from './shift-ribbon'

/** A level line from left to right, 1000 px long. */
function level(id: string, y: number, widthPx: number): ScreenCurve {
  return {
    id,
    points: Array.from({ length: 11 }, (_, i) => ({ x: i * 100, y })),
    lengthPx: 1000,
    widthPx,
    headLengthPx: 0,
    headWidthPx: widthPx,
    trimPx: 0,
    pressureMarkers: [],
  }
}

describe('the turn from one line to another', () => {
  const ribbon = shiftRibbon(level('mail', 100, 4), level('parts', 200, 12), 1)

  it('leaves the one and joins the other, both where they run', () => {
    expect([ribbon?.from.x, ribbon?.from.y]).toEqual([170, 100])
    expect(ribbon?.to.x).toBeCloseTo(360)
    expect(ribbon?.to.y).toBe(200)
  })

  it('grows from the width of the one to that of the other', () => {
    expect(ribbon?.halfPx).toBeCloseTo(4)
    expect(ribbon?.outline).toMatch(/^M170\.0 98\.0/)
    expect(ribbon?.outline).toContain('360.0 194.0')
  })

  it('is not drawn where a line is behind the horizon', () => {
    const hidden = { ...level('parts', 200, 12), points: [null, null] }
    expect(shiftRibbon(level('mail', 100, 4), hidden, 1)).toBeNull()
  })
})

describe('its words', () => {
  const at = { middle: { x: 300, y: 100 }, halfPx: 4 }
  const name = (x: number) => ({ x, y: 100, halfWidth: 30, halfHeight: 8, angle: 0 })

  it('stand at the left, or where a name is there, at the right', () => {
    expect(wordsSide(at, 80, [])).toBe('left')
    expect(wordsSide(at, 80, [name(240)])).toBe('right')
  })

  it('keep off the pressure markers of a line', () => {
    const pressureMarker = { kind: 'press', count: 1, share: 0.25, halfPx: 6, heightPx: 8 } as const
    const line = { ...level('parts', 112, 4), pressureMarkers: [pressureMarker] }
    expect(wordsSide(at, 80, [], [line])).toBe('right')
  })

  it('are left out where both sides are taken', () => {
    expect(wordsSide(at, 80, [name(240), name(360)])).toBeNull()
  })
})
