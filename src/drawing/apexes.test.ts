import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleFlows } from './apexes'
import type { ArcEnds } from './arc-ends'
import { mercatorOf } from './mercator'

const CHINA = mercatorOf([106, 33.5])
const MEXICO = mercatorOf([257.5, 23.6])
const US = mercatorOf([261.65, 39.5])

function createFlow(id: string, from: ArcEnds['from'], to: ArcEnds['to'], rank = 0): ArcEnds {
  return { id, from, to, rank }
}

/** The bows alone, by id. */
function assignApexes(flows: readonly ArcEnds[], arcScale?: number): Map<string, number> {
  const bundles = bundleFlows(flows, arcScale)
  return new Map(bundles.flatMap((each) => each.map(({ ends, apex }) => [ends.id, apex] as const)))
}

const point = fc.record({
  x: fc.double({ min: 0.7, max: 1.3, noNaN: true }),
  y: fc.double({ min: 0.3, max: 0.6, noNaN: true }),
})

describe('assignBows', () => {
  it('parts parallel and opposite flows', () => {
    const apexes = assignApexes([
      createFlow('a', CHINA, US),
      createFlow('b', US, CHINA),
      createFlow('c', CHINA, US, 1),
    ])
    expect(new Set(apexes.values()).size).toBe(3)
  })

  it('bows cooperation highest, then finished drug, precursors and know-how', () => {
    const apexes = assignApexes([
      createFlow('knowhow', CHINA, MEXICO, 3),
      createFlow('cooperation', US, CHINA, 0),
      createFlow('precursors', CHINA, MEXICO, 2),
      createFlow('finished', CHINA, US, 1),
    ])
    const byHeight = [...apexes].sort((a, b) => b[1] - a[1]).map(([id]) => id)
    expect(byHeight).toEqual(['cooperation', 'finished', 'precursors', 'knowhow'])
  })

  it('bows talks above the flows, but nearer to them than they are to each other', () => {
    const talks = { ...createFlow('talks', US, CHINA, 0), isRelation: true }
    const apexes = assignApexes([
      talks,
      createFlow('finished', CHINA, US, 1),
      createFlow('precursors', CHINA, US, 2),
    ])
    const [talk = 0, mail = 0, parts = 0] = ['talks', 'finished', 'precursors'].map((id) =>
      apexes.get(id),
    )
    expect(talk).toBeGreaterThan(mail)
    expect(talk - mail).toBeLessThan(mail - parts)
  })

  it('lifts the arcs where there is more height than width', () => {
    const flows = [createFlow('a', CHINA, US), createFlow('b', CHINA, US, 1)]
    const [flat, lifted] = [assignApexes(flows, 1), assignApexes(flows, 1.9)]
    expect((lifted.get('a') ?? 0) / (flat.get('a') ?? 1)).toBeCloseTo(1.9)
  })

  it('swings a flow along a meridian out to the side away from the other flows', () => {
    const apexes = assignApexes([
      createFlow('north', MEXICO, US),
      createFlow('pacific', CHINA, MEXICO),
      createFlow('mail', CHINA, US),
    ])
    // Left of the way north is west, where the Pacific flows are: it has to bow to the right.
    expect(apexes.get('north')).toBeLessThan(-0.2)
  })

  it('does not depend on the order of the flows', () => {
    const flows = fc.array(fc.record({ from: point, to: point, rank: fc.nat(4) }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(flows, (ends) => {
        const named = ends.map((flow, i) => ({ ...flow, id: `f${i}` }))
        const forward = assignApexes(named)
        const backward = assignApexes([...named].reverse())
        for (const { id } of named) expect(backward.get(id)).toBe(forward.get(id))
      }),
    )
  })

  it('never gives two flows between the same ends the same bow', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 2, max: 9 }), (from, to, count) => {
        const flows = Array.from({ length: count }, (_, i) =>
          i % 2 === 0 ? createFlow(`f${i}`, from, to) : createFlow(`f${i}`, to, from),
        )
        expect(new Set(assignApexes(flows).values()).size).toBe(count)
      }),
    )
  })
})
