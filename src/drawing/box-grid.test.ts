import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBoxGrid } from './box-grid'
import type { Rect } from './oriented-box'

const AREA: Rect = { left: 0, top: 0, right: 400, bottom: 300 }

/** Also far outside of the area: lines go on where nobody looks. */
const rect = fc
  .record({
    left: fc.integer({ min: -900, max: 900 }),
    top: fc.integer({ min: -900, max: 900 }),
    width: fc.integer({ min: 0, max: 600 }),
    height: fc.integer({ min: 0, max: 600 }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }))

const meet = (a: Rect, b: Rect) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom

describe('a grid of boxes', () => {
  it('finds everything that a place meets, and each thing once', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 40 }), rect, (boxes, place) => {
        const grid = createBoxGrid<number>(AREA)
        for (const [i, box] of boxes.entries()) grid.add(i, box)
        const found = grid.near(place)
        boxes.forEach((box, i) => {
          if (meet(box, place)) expect(found).toContain(i)
        })
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it('leaves out what is far away', () => {
    const grid = createBoxGrid<string>(AREA)
    grid.add('near', { left: 10, top: 10, right: 40, bottom: 30 })
    grid.add('far', { left: 350, top: 250, right: 380, bottom: 270 })
    expect(grid.near({ left: 0, top: 0, right: 50, bottom: 50 })).toEqual(['near'])
    expect(grid.some({ left: 0, top: 0, right: 50, bottom: 50 }, (item) => item === 'far')).toBe(
      false,
    )
  })

  it('forgets what is taken away, in all that it reached into', () => {
    const grid = createBoxGrid<string>(AREA)
    const wide = { left: 10, top: 10, right: 390, bottom: 290 }
    grid.add('wide', wide)
    grid.add('small', { left: 200, top: 200, right: 210, bottom: 210 })
    grid.remove('wide', wide)
    expect(grid.near(AREA)).toEqual(['small'])
  })
})
