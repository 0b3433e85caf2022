import { describe, expect, it } from 'vitest'
import { waysAlong } from './label-candidates'
import type { LabelForm } from './label-form'
import type { LabelWays } from './label-ways'
import { distanceTo, lengthInside } from './oriented-box'
import { waysRound } from './place-candidates'
import type { ScreenCurve, ScreenPoint } from './screen-curve'

const made = (ways: readonly LabelWays[]) => ways.flatMap(({ make }) => make())

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
    pressureMarkers: [],
  } satisfies ScreenCurve
}

describe('positions along a flow', () => {
  it.each([0, 0.15, 0.5, 2, -0.4])('keep off a straight line of slope %d', (slope) => {
    const curve = createCurve(slope)
    for (const { box } of made(waysAlong(curve, [LINE]))) {
      const covered = curve.points.slice(1).reduce((sum, point, i) => {
        return sum + lengthInside(box, curve.points[i] ?? point, point)
      }, 0)
      expect(covered).toBe(0)
    }
  })

  it('turn with their line, until it is too steep to be read along', () => {
    const angles = (slope: number) =>
      new Set(made(waysAlong(createCurve(slope), [LINE])).map(({ box }) => box.angle.toFixed(3)))
    expect([...angles(0.5)]).toEqual([(-Math.atan(0.5)).toFixed(3)])
    expect([...angles(3)]).toEqual(['0.000'])
  })
})

it('stand upright in a hall where a line leans, rather than lean with it', () => {
  const cheapest = (slope: number) => {
    const all = made(waysAlong(createCurve(slope), [LINE], true))
    return all.toSorted((a, b) => a.cost - b.cost)[0]
  }
  expect(cheapest(0.95)?.box.angle).toBe(0)
  expect(cheapest(0.3)?.box.angle).toBeCloseTo(-Math.atan(0.3))
  const curve = createCurve(0.95)
  for (const { box } of made(waysAlong(curve, [LINE], true))) {
    const nearest = Math.min(...curve.points.map((at) => distanceTo(box, at)))
    expect(nearest).toBeLessThan(24)
  }
})

describe('positions along a bent flow', () => {
  const bent = {
    ...createCurve(0),
    points: Array.from({ length: 241 }, (_, i) => {
      const angle = -2.2 + i * 0.005
      return { x: 300 + 300 * Math.cos(angle), y: 400 + 300 * Math.sin(angle) }
    }),
    lengthPx: 360,
  }

  it('bend as it does: each part of the name is as near to the line as its middle', () => {
    for (const { parts, bend } of made(waysAlong(bent, [{ ...LINE, widthPx: 120 }]))) {
      expect(bend).toBeCloseTo(1 / 300, 3)
      const nearest = parts.map((part) =>
        Math.min(...bent.points.map((at) => distanceTo(part, at))),
      )
      expect(Math.min(...nearest)).toBeGreaterThan(2)
      expect(Math.max(...nearest)).toBeLessThan(12)
    }
  })
})

it('has no name along an arc that is shorter than it, nor bends further than it can be read', () => {
  expect(made(waysAlong(createCurve(0), [{ ...LINE, widthPx: 380 }]))).toEqual([])
  const ring = Array.from({ length: 21 }, (_, i) => ({
    x: 200 + 64 * Math.sin((i * Math.PI) / 10),
    y: 200 - 64 * Math.cos((i * Math.PI) / 10),
  }))
  const round = made(waysAlong({ ...createCurve(0), points: ring }, [LINE]))
  expect(round.filter(({ bend }) => bend !== 0)).toEqual([])
})

describe('positions along a flow with pressure markers', () => {
  it('stand beside them, or else are dearer', () => {
    const pressureMarker = { kind: 'press', count: 3, share: 0.5, halfPx: 8, heightPx: 9 } as const
    const candidates = made(
      waysAlong({ ...createCurve(0), pressureMarkers: [pressureMarker] }, [LINE]),
    )
    const isOver = (x: number) => Math.abs(x - 200) < 8 + 40
    const costs = (over: boolean) =>
      candidates.filter(({ box }) => isOver(box.x) === over).map(({ cost }) => cost)
    expect(Math.min(...costs(true))).toBeGreaterThan(Math.max(...costs(false)))
  })
})

it('sets a place name beside its dot, never on it', () => {
  const at = { x: 100, y: 100 }
  for (const { box } of made(waysRound(at, 6, [LINE]))) {
    expect(lengthInside(box, { x: 97, y: 100 }, { x: 103, y: 100 })).toBe(0)
  }
})
