import { describe, expect, it } from 'vitest'
import { areaPath, linePath } from './run-path'

const scale = { x: (day: number) => day * 2, y: (value: number) => 40 - value }
const run = {
  isProvisional: false,
  corners: [
    { day: 1, value: 10 },
    { day: 2, value: 20 },
  ],
}

describe('the drawing of a run', () => {
  it('is a line through its corners, and an area down to zero', () => {
    expect(linePath(run, scale)).toBe('M2 30L4 20')
    expect(areaPath(run, scale)).toBe('M2 40L2 30 4 20 4 40Z')
  })

  it('is a dot without an area where only one figure is known', () => {
    const dot = { ...run, corners: [{ day: 3, value: 5 }] }
    expect(linePath(dot, scale)).toBe('M6 35h0')
    expect(areaPath(dot, scale)).toBe('')
  })
})
