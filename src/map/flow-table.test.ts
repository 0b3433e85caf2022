import { describe, expect, it } from 'vitest'
import type { FlowStyle } from '@/drawing/flow-style'
import { createFlowStyle } from '../../test/support/create-flow-style'
import { createFlowTable, FLOW_FLOATS } from './flow-table'
import { TRANSITION_S } from './transition'

const createStyle = (style: Partial<FlowStyle> = {}) => createFlowStyle({}, style)

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
