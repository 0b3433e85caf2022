import { describe, expect, it } from 'vitest'
import type { FlowStyle } from '@/drawing/flow-style'
import { createFlowStyle } from '../../test/support/create-flow-style'
import {
  createPressureMarkerTable,
  MARKER_FLOATS,
  VERTICES_PER_MARKER,
} from './pressure-marker-table'
import { TRANSITION_S } from './transition'

const createStyle = (down: number, up = 0, patch: Partial<FlowStyle> = {}) =>
  createFlowStyle({ down, up }, patch)

const LENGTHS = new Map([
  ['a', 0.4],
  ['b', 0.1],
])
const FLOATS_PER_MARKER = MARKER_FLOATS * VERTICES_PER_MARKER

/** Curve, kind, and the number of measures from and to, of each pair. */
function pressureMarkers(rows: Float32Array): number[][] {
  return Array.from({ length: rows.length / FLOATS_PER_MARKER }, (_, i) => [
    ...rows.slice(i * FLOATS_PER_MARKER, i * FLOATS_PER_MARKER + 4),
  ])
}

describe('what the card knows of the pressure markers', () => {
  it('is a pair for what presses and one for what lets go, by the flow’s place in the order', () => {
    const table = createPressureMarkerTable(LENGTHS)
    expect(table.apply(new Map([['b', createStyle(14, 2)]]), 1, 0)).toBe(true)
    expect(pressureMarkers(table.rows())).toEqual([
      [1, 0, 0, 14],
      [1, 1, 0, 2],
    ])
  })

  it('writes nothing when nothing differs, and has nothing of a line that has ended', () => {
    const table = createPressureMarkerTable(LENGTHS)
    table.apply(new Map([['a', createStyle(3)]]), 1, 0)
    expect(table.apply(new Map([['a', createStyle(3)]]), 2, 0)).toBe(false)
    table.apply(new Map([['a', createStyle(3, 0, { quality: 'none' })]]), 3, 0)
    expect(pressureMarkers(table.rows())).toEqual([])
  })

  it('moves only the one whose number changes', () => {
    const table = createPressureMarkerTable(LENGTHS)
    table.apply(
      new Map([
        ['a', createStyle(3)],
        ['b', createStyle(1)],
      ]),
      1,
      0,
    )
    table.apply(
      new Map([
        ['a', createStyle(4)],
        ['b', createStyle(1)],
      ]),
      5,
      TRANSITION_S,
    )
    const starts = Array.from(table.rows()).filter((_, i) => i % FLOATS_PER_MARKER === 7)
    expect(pressureMarkers(table.rows())).toEqual([
      [0, 0, 3, 4],
      [1, 0, 0, 1],
    ])
    expect(starts.map((start) => Math.round(start * 10) / 10)).toEqual([5, 0.6])
    expect(table.settledAtS()).toBeCloseTo(5 + TRANSITION_S)
  })

  it('lets one that goes close before it is gone', () => {
    const table = createPressureMarkerTable(LENGTHS)
    table.apply(new Map([['a', createStyle(3)]]), 1, 0)
    table.apply(new Map([['a', createStyle(0)]]), 5, TRANSITION_S)
    expect(pressureMarkers(table.rows())).toEqual([[0, 0, 3, 0]])
    table.apply(new Map([['a', createStyle(0)]]), 6, TRANSITION_S)
    expect(pressureMarkers(table.rows())).toEqual([])
  })
})
