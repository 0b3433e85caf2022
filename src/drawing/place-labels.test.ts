import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelCandidate } from './label-candidate'
import { boxesOverlap, isInside, lengthInside, type OrientedBox } from './oriented-box'
import { type LabelRequest, placeLabels } from './place-labels'

const AREA = { left: 0, top: 0, right: 400, bottom: 300 }

function createCandidate(key: string, x: number, y: number, cost = 0, angle = 0): LabelCandidate {
  const box = { x, y, halfWidth: 40, halfHeight: 8, angle }
  return {
    key,
    form: 'line',
    box,
    parts: [box],
    bend: 0,
    hasLeader: false,
    cost,
    coverMax: Number.POSITIVE_INFINITY,
    share: 0,
    anchor: { x, y },
  }
}

function createRequest(id: string, priority: number, candidates: LabelCandidate[]): LabelRequest {
  const ways = [{ leastCost: 0, make: () => candidates }]
  return { id, priority, ways, lastKey: null, costMax: 300, ownLine: null }
}

const FREE = { area: AREA, obstacles: [], marks: [], lines: [] }

describe('placeLabels', () => {
  it('lets the higher priority choose first', () => {
    const placed = placeLabels(
      [
        createRequest('low', 1, [
          createCandidate('best', 100, 100),
          createCandidate('else', 100, 200, 50),
        ]),
        createRequest('high', 2, [createCandidate('best', 100, 100)]),
      ],
      FREE,
    )
    expect(placed.get('high')?.key).toBe('best')
    expect(placed.get('low')?.key).toBe('else')
  })

  it('moves an early label for a late one that has no other place', () => {
    const placed = placeLabels(
      [
        createRequest('early', 2, [
          createCandidate('best', 100, 100),
          createCandidate('else', 100, 200, 50),
        ]),
        createRequest('late', 1, [createCandidate('only', 100, 100)]),
      ],
      FREE,
    )
    expect(placed.get('early')?.key).toBe('else')
    expect(placed.get('late')?.key).toBe('only')
  })

  it('does not spoil an early label for a late one', () => {
    const bad = createCandidate('bad', 100, 200, 200)
    const placed = placeLabels(
      [
        createRequest('early', 2, [createCandidate('best', 100, 100), bad]),
        createRequest('late', 1, [createCandidate('only', 100, 100)]),
      ],
      FREE,
    )
    expect(placed.get('early')?.key).toBe('best')
    expect(placed.has('late')).toBe(false)
  })

  it('spoils it rather for one that is worth more, before that one lies where it should not', () => {
    const early = createRequest('early', 2, [
      createCandidate('best', 100, 100),
      createCandidate('bad', 100, 200, 200),
    ])
    const country = {
      ...createRequest('country', 1, [createCandidate('only', 100, 100)]),
      costMax: 6000,
      lastWays: [{ leastCost: 0, make: () => [createCandidate('last', 300, 100)] }],
    }
    const placed = placeLabels([early, country], FREE)
    expect([placed.get('early')?.key, placed.get('country')?.key]).toEqual(['bad', 'only'])
    const worse = createRequest('early', 2, [createCandidate('best', 100, 100)])
    const last = placeLabels([worse, country], FREE)
    expect([last.get('early')?.key, last.get('country')?.key]).toEqual(['best', 'last'])
  })

  it('leaves out a label under a panel', () => {
    const request = createRequest('a', 1, [createCandidate('out', 390, 100)])
    expect(placeLabels([request], FREE).size).toBe(0)
  })

  it('avoids a line where it can', () => {
    const line = {
      id: 'flow',
      points: [
        { x: 0, y: 100 },
        { x: 400, y: 100 },
      ],
      halfWidthPx: 3,
      trunk: null,
    }
    const request = createRequest('a', 1, [
      createCandidate('on', 100, 100),
      createCandidate('off', 100, 150, 100),
    ])
    expect(placeLabels([request], { ...FREE, lines: [line] }).get('a')?.key).toBe('off')
  })

  it('stays where it was while another position is hardly better', () => {
    const candidates = [createCandidate('best', 100, 100), createCandidate('old', 100, 200, 10)]
    const request = { ...createRequest('a', 1, candidates), lastKey: 'old' }
    expect(placeLabels([request], FREE).get('a')?.key).toBe('old')
  })

  it('never puts a label on another, on an obstacle or outside of the free area', () => {
    const candidate = fc.record({
      x: fc.integer({ min: -20, max: 420 }),
      y: fc.integer({ min: -20, max: 320 }),
      cost: fc.integer({ min: 0, max: 200 }),
      angle: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    })
    const label = fc.record({
      priority: fc.nat(10),
      candidates: fc.array(candidate, { minLength: 1, maxLength: 5 }),
    })
    const obstacle = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 14 }),
        fc.array(obstacle, { maxLength: 6 }),
        (labels, dots) => {
          const obstacles = dots.map(
            (at): OrientedBox => ({ ...at, halfWidth: 8, halfHeight: 8, angle: 0 }),
          )
          const requests = labels.map(({ priority, candidates }, i) =>
            createRequest(
              `l${i}`,
              priority,
              candidates.map((c, k) => createCandidate(`${k}`, c.x, c.y, c.cost, c.angle)),
            ),
          )
          const boxes = [
            ...placeLabels(requests, { area: AREA, obstacles, marks: [], lines: [] }).values(),
          ].map(({ box }) => box)
          boxes.forEach((box, i) => {
            expect(isInside(box, AREA)).toBe(true)
            for (const other of [...boxes.slice(i + 1), ...obstacles]) {
              expect(boxesOverlap(box, other)).toBe(false)
            }
          })
        },
      ),
    )
  })
})

describe('turned boxes', () => {
  const long = { x: 0, y: 0, halfWidth: 50, halfHeight: 5, angle: Math.PI / 4 }

  it('overlap by their true shape, not by their bounds', () => {
    const corner = { x: 30, y: -30, halfWidth: 5, halfHeight: 5, angle: 0 }
    expect(boxesOverlap(long, corner)).toBe(false)
    expect(boxesOverlap(long, { ...corner, y: 30 })).toBe(true)
  })

  it('measure how much of a line runs through them', () => {
    const upright = { x: 50, y: 50, halfWidth: 20, halfHeight: 10, angle: 0 }
    expect(lengthInside(upright, { x: 0, y: 50 }, { x: 100, y: 50 })).toBeCloseTo(40)
    expect(lengthInside(upright, { x: 0, y: 80 }, { x: 100, y: 80 })).toBe(0)
  })
})
