import { describe, expect, it } from 'vitest'
import type { ArcEnds } from './arc-ends'
import { flatCurve } from './curve'
import { mercatorOf } from './mercator'
import { branchOf, findTrunks } from './trunks'

const CHINA = mercatorOf([106, 33.5])
const HUBEI = mercatorOf([114, 30.5])
const MANZANILLO = mercatorOf([255.7, 19])
const LAZARO = mercatorOf([257.8, 18])
const SINALOA = mercatorOf([252.6, 24.8])
const US = mercatorOf([261.6, 39.5])

const flow = (id: string, from: ArcEnds['from'], to: ArcEnds['to'], rank = 2): ArcEnds => ({
  id,
  from,
  to,
  rank,
})
const ports = [
  flow('manzanillo', CHINA, MANZANILLO),
  flow('lazaro', CHINA, LAZARO),
  flow('sinaloa', HUBEI, SINALOA),
]
const members = (flows: readonly ArcEnds[]) =>
  findTrunks(flows).map((trunk) => trunk.members.map(({ id }) => id))

describe('trunks', () => {
  it('join flows of one kind between the same two coasts, in any order', () => {
    expect(members(ports)).toEqual([['lazaro', 'manzanillo', 'sinaloa']])
    expect(members([...ports].reverse())).toEqual(members(ports))
  })

  it('leave out another kind, another coast, talks, and what lies close together', () => {
    const others = [
      flow('mail', CHINA, MANZANILLO, 1),
      flow('us', CHINA, US),
      { ...flow('talks', CHINA, MANZANILLO), isRelation: true },
      flow('inland', MANZANILLO, SINALOA),
      flow('inland-too', LAZARO, SINALOA),
    ]
    expect(members([...ports, ...others])).toEqual([['lazaro', 'manzanillo', 'sinaloa']])
  })

  it('leave from where most of their flows do', () => {
    expect(findTrunks(ports)[0]?.ends.from).toEqual(CHINA)
  })
})

describe('a branch', () => {
  const [trunk] = findTrunks(ports)
  const shared = trunk && flatCurve(trunk.ends.from, trunk.ends.to, 0.1, 49)
  const points = (own: ArcEnds) =>
    trunk && shared ? branchOf(trunk, shared, own, 'flat').points : []

  it('runs with the trunk for most of the way, and ends at its own place', () => {
    for (const own of ports) {
      const line = points(own)
      expect(line[0]?.x).toBeCloseTo(own.from.x)
      expect(line.at(-1)?.y).toBeCloseTo(own.to.y)
      expect(line[24]?.y).toBeCloseTo(shared?.points[24]?.y ?? 0, 3)
    }
  })
})
