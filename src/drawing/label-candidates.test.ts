import { describe, expect, it } from 'vitest'
import { flowCandidates, type LabelForm, placeCandidates } from './label-candidates'
import { lengthInside } from './oriented-box'
import type { ScreenCurve, ScreenPoint } from './screen-curve'

const LINE: LabelForm = { name: 'line', widthPx: 80, heightPx: 16, cost: 0 }

function createCurve(slope: number) {
  const points: ScreenPoint[] = Array.from({ length: 21 }, (_, i) => ({
    x: i * 20,
    y: 200 - i * 20 * slope,
  }))
  return {
    id: 'flow',
    points,
    lengthPx: 400 * Math.hypot(1, slope),
    widthPx: 4,
    trimPx: 9,
    headLengthPx: 12,
    headWidthPx: 12,
    jaws: [],
  } satisfies ScreenCurve
}

describe('positions along a flow', () => {
  it.each([0, 0.15, 0.5, 2, -0.4])('keep off a straight line of slope %d', (slope) => {
    const curve = createCurve(slope)
    for (const { box } of flowCandidates(curve, [LINE], () => 2)) {
      const covered = curve.points.slice(1).reduce((sum, point, i) => {
        return sum + lengthInside(box, curve.points[i] ?? point, point)
      }, 0)
      expect(covered).toBe(0)
    }
  })

  it('turn no further than twelve degrees', () => {
    for (const { box } of flowCandidates(createCurve(0.5), [LINE], () => 2)) {
      expect(Math.abs(box.angle)).toBeLessThanOrEqual((12 * Math.PI) / 180 + 1e-9)
    }
  })
})

it('sets a place name beside its dot, never on it', () => {
  const at = { x: 100, y: 100 }
  for (const { box } of placeCandidates(at, 6, [LINE])) {
    expect(lengthInside(box, { x: 97, y: 100 }, { x: 103, y: 100 })).toBe(0)
  }
})
