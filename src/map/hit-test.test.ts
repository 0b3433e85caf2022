import { describe, expect, it } from 'vitest'
import type { ScreenCurve } from '@/drawing/screen-curve'
import { flowAt } from './hit-test'

function createCurve(id: string, y: number, widthPx: number): ScreenCurve {
  return {
    id,
    points: [
      { x: 0, y },
      { x: 50, y },
      { x: 100, y },
    ],
    lengthPx: 100,
    widthPx,
    trimPx: 9,
    headLengthPx: 10,
    headWidthPx: 10,
    pressureMarkers: [],
  }
}

describe('pointing at a flow', () => {
  it('finds a thin line within six pixels', () => {
    const curves = [createCurve('thin', 100, 1.5)]
    expect(flowAt(curves, { x: 40, y: 106 })).toBe('thin')
    expect(flowAt(curves, { x: 40, y: 107 })).toBeNull()
  })

  it('finds a wide line four pixels beyond its edge', () => {
    const curves = [createCurve('wide', 100, 14)]
    expect(flowAt(curves, { x: 40, y: 111 })).toBe('wide')
    expect(flowAt(curves, { x: 40, y: 112 })).toBeNull()
  })

  it('takes the nearer of two', () => {
    const curves = [createCurve('upper', 100, 14), createCurve('lower', 110, 14)]
    expect(flowAt(curves, { x: 40, y: 106 })).toBe('lower')
    expect(flowAt(curves, { x: 40, y: 104 })).toBe('upper')
  })

  it('ends where the line ends, and skips what is behind the horizon', () => {
    const curve = createCurve('flow', 100, 2)
    expect(flowAt([curve], { x: 120, y: 100 })).toBeNull()
    const half = { ...curve, points: [{ x: 0, y: 100 }, null, { x: 100, y: 100 }] }
    expect(flowAt([half], { x: 50, y: 100 })).toBeNull()
  })

  it('gives fingers more room', () => {
    expect(flowAt([createCurve('thin', 100, 1.5)], { x: 40, y: 114 }, 9)).toBe('thin')
  })
})
