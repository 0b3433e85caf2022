import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LabelCandidate } from './label-candidate'
import { listWays } from './label-ways'

const BOX = { x: 0, y: 0, halfWidth: 1, halfHeight: 1, angle: 0 }

function createCandidate(key: string, cost: number): LabelCandidate {
  return {
    key,
    form: 'line',
    box: BOX,
    parts: [BOX],
    bend: 0,
    cost,
    coverMax: 0,
    share: 0,
    anchor: BOX,
    hasLeader: false,
  }
}

/** As ways to set a label: some at each least cost, none of them cheaper than that. */
const groups = fc.array(
  fc.record({
    leastCost: fc.integer({ min: 0, max: 30 }),
    more: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
  }),
  { maxLength: 6 },
)

it('names all ways, the cheapest first, and of equals the one that was named first', () => {
  fc.assert(
    fc.property(groups, (made) => {
      const all = made.map(({ leastCost, more }, i) => ({
        leastCost,
        candidates: more.map((each, k) => createCandidate(`${i}.${k}`, leastCost + each)),
      }))
      const list = listWays(
        all.map(({ leastCost, candidates }) => ({ leastCost, make: () => candidates })),
      )
      const named: string[] = []
      for (let i = 0, way = list.at(0); way; i += 1, way = list.at(i)) named.push(way.candidate.key)
      const expected = all
        .flatMap(({ candidates }) => candidates)
        .toSorted((a, b) => a.cost - b.cost)
        .map(({ key }) => key)
      expect(named).toEqual(expected)
    }),
  )
})

it('makes no ways that are dearer than the one that is asked for', () => {
  const asked: string[] = []
  const ways = (key: string, leastCost: number) => ({
    leastCost,
    make: () => {
      asked.push(key)
      return [createCandidate(key, leastCost + 5)]
    },
  })
  const list = listWays([ways('dear', 300), ways('cheap', 0), ways('fair', 4)])
  expect(list.at(0)?.candidate.key).toBe('cheap')
  expect(asked).toEqual(['cheap', 'fair'])
  expect(list.at(2)?.candidate.key).toBe('dear')
  expect(list.at(3)).toBeNull()
})
