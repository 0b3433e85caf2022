import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundle, type Chord, chordOf, isBeside } from './bundles'

/** On a grid finer than a centimetre of the world: below that a sum of two distances is rounding. */
const share = fc.integer({ min: 0, max: 2 ** 32 }).map((step) => step / 2 ** 32)
const point = fc.record({ x: share, y: share })

/** Short ones among long ones, so that some lie beside each other and some do not. */
const chords = fc
  .array(fc.record({ from: point, to: point, shrink: fc.constantFrom(1, 0.3, 0.05) }), {
    maxLength: 60,
  })
  .map((ends) =>
    ends.map(({ from, to, shrink }, i) => {
      const near = { x: from.x + (to.x - from.x) * shrink, y: from.y + (to.y - from.y) * shrink }
      return chordOf({ id: `c${i}`, rank: 0, from, to: near })
    }),
  )

/** All pairs, without any short cut. */
function bundledPlainly(all: readonly Chord[]): string[][] {
  const apart = [...all]
  const bundles: string[][] = []
  for (let first = apart.pop(); first; first = apart.pop()) {
    const members = [first]
    for (const member of members) {
      const beside = apart.filter((other) => isBeside(member, other))
      members.push(...beside)
      for (const other of beside) apart.splice(apart.indexOf(other), 1)
    }
    bundles.push(members.map(({ id }) => id).sort())
  }
  return bundles
}

describe('bundles of flows', () => {
  it('are those that looking at all pairs would find, in the same order', () => {
    fc.assert(
      fc.property(chords, (all) => {
        const found = bundle(all).map((members) => members.map(({ id }) => id).sort())
        expect(found).toEqual(bundledPlainly(all))
      }),
      { numRuns: 300 },
    )
  })

  it('hold what is joined only by flows between', () => {
    const at = (id: string, y: number) =>
      chordOf({ id, rank: 0, from: { x: 0, y }, to: { x: 1, y } })
    const rows = [at('a', 0), at('b', 0.15), at('c', 0.3), at('far', 0.9)]
    const found = bundle(rows).map((members) => members.map(({ id }) => id).sort())
    expect(found).toEqual([['far'], ['a', 'b', 'c']])
  })
})
