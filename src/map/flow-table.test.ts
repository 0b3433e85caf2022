import { describe, expect, it } from 'vitest'
import type { FlowStyle } from '@/drawing/flow-style'
import { markSpacing, marksOf } from '@/drawing/marks'
import { createFlowTable, FLOW_FLOATS, TRANSITION_S } from './flow-table'
import { MARK_FLOATS, markRows, VERTICES_PER_MARK } from './mark-table'

const NO_PUSHES = { down: 0, up: 0, mixed: 0 }

function createStyle(style: Partial<FlowStyle> = {}): FlowStyle {
  return {
    colour: [1, 0.5, 0],
    widthPx: 9,
    alpha: 1,
    pattern: 'solid',
    quality: 'firm',
    isDirected: true,
    ghostWidthPx: 0,
    emphasis: 0,
    measures: NO_PUSHES,
    ...style,
  }
}

const LENGTHS = new Map([
  ['a', 0.4],
  ['b', 0.1],
])
const [WIDTH_FROM, WIDTH_TO, ALPHA_FROM, ALPHA_TO] = [4, 5, 6, 7]

describe('what the card knows of flows', () => {
  it('writes nothing when nothing differs', () => {
    const table = createFlowTable(LENGTHS)
    expect(table.apply(new Map([['a', createStyle()]]), 1, 0)).toEqual([0, 1])
    expect(table.apply(new Map([['a', createStyle()]]), 2, 0)).toBeNull()
  })

  it('goes from the old width to the new one', () => {
    const table = createFlowTable(LENGTHS)
    table.apply(new Map([['a', createStyle()]]), 1, 0)
    table.apply(new Map([['a', createStyle({ widthPx: 3 })]]), 5, TRANSITION_S)
    expect(table.rows[WIDTH_FROM]).toBe(9)
    expect(table.rows[WIDTH_TO]).toBe(3)
    expect(table.settledAtS()).toBeCloseTo(5.4)
  })

  it('starts from what is seen when a change comes in the middle of another', () => {
    const table = createFlowTable(LENGTHS)
    table.apply(new Map([['a', createStyle()]]), 1, 0)
    table.apply(new Map([['a', createStyle({ widthPx: 3 })]]), 5, TRANSITION_S)
    table.apply(new Map([['a', createStyle({ widthPx: 14 })]]), 5.2, TRANSITION_S)
    expect(table.rows[WIDTH_FROM]).toBeCloseTo(6)
  })

  it('fades a flow that goes without thinning it', () => {
    const table = createFlowTable(LENGTHS)
    table.apply(new Map([['b', createStyle()]]), 1, 0)
    expect(table.apply(new Map(), 2, TRANSITION_S)).toEqual([1, 2])
    const row = table.rows.slice(FLOW_FLOATS)
    expect([row[WIDTH_TO], row[ALPHA_FROM], row[ALPHA_TO]]).toEqual([9, 1, 0])
  })
})

describe('pinch marks', () => {
  it('are one per push, twelve at most, and a release is never cut off', () => {
    expect(marksOf({ down: 2, up: 1, mixed: 1 })).toEqual(['up', 'mixed', 'down', 'down'])
    const many = marksOf({ down: 30, up: 1, mixed: 0 })
    expect(many).toHaveLength(12)
    expect(many[0]).toBe('up')
  })

  it('come closer on a short line, and fewer are shown where they would touch', () => {
    expect(markSpacing(600, 3, 1)).toEqual({ shown: 3, spacingPx: 17 })
    const tight = markSpacing(80, 9, 1)
    expect(tight.shown).toBeLessThan(9)
    expect(tight.spacingPx * tight.shown).toBeLessThanOrEqual(80)
  })

  it('are not drawn on a line shorter than they', () => {
    expect(markSpacing(30, 4, 1).shown).toBe(0)
  })

  it('belong to their flow by its place in the drawing order', () => {
    const rows = markRows(
      LENGTHS,
      new Map([['b', createStyle({ measures: { ...NO_PUSHES, up: 1 } })]]),
    )
    expect([...rows.slice(0, 4)]).toEqual([1, 0, 1, 1])
    expect(rows.length).toBe(VERTICES_PER_MARK * MARK_FLOATS)
  })
})
