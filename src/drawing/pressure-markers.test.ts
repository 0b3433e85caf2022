import { describe, expect, it } from 'vitest'
import { createFlowStyle } from '../../test/support/create-flow-style'
import type { FlowStyle } from './flow-style'
import { pressureMarkersOf } from './pressure-markers'

const createStyle = (down: number, up: number, style: Partial<FlowStyle> = {}) =>
  createFlowStyle({ down, up }, style)

describe('the pressure markers on a line', () => {
  it('are one pair at its middle, grown by the number of measures without an end', () => {
    expect(pressureMarkersOf(createStyle(1, 0), 600, 1)).toEqual([
      { kind: 'press', count: 1, share: 0.5, halfPx: 4.95, heightPx: 7 },
    ])
    expect(pressureMarkersOf(createStyle(20, 0), 600, 1)).toEqual([
      { kind: 'press', count: 20, share: 0.5, halfPx: 13.5, heightPx: 26 },
    ])
  })

  it('have a smaller pair downstream for what let go, clear of the first', () => {
    const [press, release] = pressureMarkersOf(createStyle(14, 2), 600, 1)
    expect(release).toMatchObject({ kind: 'release', count: 2, heightPx: 6 })
    const betweenPx = ((release?.share ?? 0) - (press?.share ?? 0)) * 600
    expect(betweenPx - (press?.halfPx ?? 0) - (release?.halfPx ?? 0)).toBeCloseTo(7)
  })

  it('let go at the middle where nothing presses', () => {
    expect(pressureMarkersOf(createStyle(0, 1), 600, 1)).toMatchObject([
      { kind: 'release', share: 0.5 },
    ])
  })

  it('have nothing for measures whose effect is unclear, and nothing on a line that has ended', () => {
    expect(
      pressureMarkersOf(createStyle(0, 0, { measures: { down: 0, up: 0, mixed: 3 } }), 600, 1),
    ).toEqual([])
    expect(pressureMarkersOf(createStyle(5, 1, { quality: 'none' }), 600, 1)).toEqual([])
    expect(pressureMarkersOf(createStyle(5, 1, { widthPx: 0 }), 600, 1)).toEqual([])
  })

  it('grow with the screen, and shrink on a short line until there is no room', () => {
    expect(pressureMarkersOf(createStyle(4, 0), 600, 2)).toMatchObject([
      { halfPx: 12.6, heightPx: 20 },
    ])
    const [short] = pressureMarkersOf(createStyle(60, 0), 150, 1)
    expect(2 * (short?.halfPx ?? 0)).toBeCloseTo(45)
    expect(pressureMarkersOf(createStyle(20, 0), 139, 1)).toEqual([])
    expect(pressureMarkersOf(createStyle(20, 0), 139, 0.75)).toHaveLength(1)
  })
})
