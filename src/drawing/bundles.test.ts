import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundle, bundleByEnds, type Chord, chordOf, isBeside } from './bundles'

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

const idsOf = (bundles: readonly (readonly Chord[])[]): string[] =>
  bundles
    .map((members) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()

describe('bundles of flows', () => {
  it('are the same in whatever order the flows come, and hold each flow once', () => {
    fc.assert(
      fc.property(chords, fc.infiniteStream(fc.nat(1000)), (all, keys) => {
        const shuffled = all
          .map((chord) => ({ chord, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ chord }) => chord)
        expect(idsOf(bundle(shuffled))).toEqual(idsOf(bundle(all)))
        expect(
          bundle(all)
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(all.map(({ id }) => id).sort())
      }),
    )
  })

  it('keep apart what runs beside none of the others', () => {
    fc.assert(
      fc.property(chords, (all) => {
        for (const members of bundle(all)) {
          const others = all.filter((chord) => !members.includes(chord))
          for (const member of members) {
            expect(others.some((other) => isBeside(member, other))).toBe(false)
          }
        }
      }),
    )
  })

  it('hold what is joined only by flows between', () => {
    const at = (id: string, y: number) =>
      chordOf({ id, rank: 0, from: { x: 0, y }, to: { x: 1, y } })
    const rows = [at('a', 0), at('b', 0.15), at('c', 0.3), at('far', 0.9)]
    const found = bundle(rows).map((members) => members.map(({ id }) => id).sort())
    expect(found).toEqual([['far'], ['a', 'b', 'c']])
  })
  it('of thousands join what has the same two ends, whichever way it flows', () => {
    const [here, there, near] = [
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
      { x: 1, y: 0.51 },
    ]
    const flow = (id: string, from: typeof here, to: typeof here) =>
      chordOf({ id, rank: 0, from, to })
    const flows = [flow('out', here, there), flow('back', there, here), flow('beside', here, near)]
    expect(idsOf(bundleByEnds(flows))).toEqual(['back out', 'beside'])
  })
})
