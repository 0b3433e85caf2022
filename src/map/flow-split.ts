import { MANY_FLOWS } from '@/drawing/many-flows'
import { FLOW_AT, FLOW_FLOATS, QUALITY_CODE } from './flow-table'

/** Flows, as their places in the drawing order, by how they are drawn. */
export interface FlowSplit {
  readonly plain: readonly number[]
  readonly detailed: readonly number[]
}

const PLAIN_QUALITIES: readonly number[] = [
  QUALITY_CODE.firm,
  QUALITY_CODE.expert,
  QUALITY_CODE['not-rated'],
]

function isPlain(rows: Float32Array, base: number): boolean {
  return (
    rows[base + FLOW_AT.emphasis] === 0 &&
    rows[base + FLOW_AT.ghostWidth] === 0 &&
    PLAIN_QUALITIES.includes(rows[base + FLOW_AT.qualityTo] ?? 0)
  )
}

/** Sets apart the few of many flows that need the full shader; among few flows, all do. */
export function splitFlows(rows: Float32Array): FlowSplit {
  const count = rows.length / FLOW_FLOATS
  const split = { plain: [] as number[], detailed: [] as number[] }
  for (let flow = 0; flow < count; flow += 1) {
    const isLight = count >= MANY_FLOWS && isPlain(rows, flow * FLOW_FLOATS)
    split[isLight ? 'plain' : 'detailed'].push(flow)
  }
  return split
}

export function isSameSplit(a: FlowSplit, b: FlowSplit): boolean {
  return (
    a.plain.length === b.plain.length &&
    a.detailed.length === b.detailed.length &&
    a.detailed.every((flow, i) => flow === b.detailed[i])
  )
}

/** Two vertices on both sides of each point of a curve. */
export const VERTICES_PER_POINT = 2

/**
 * The triangles of some flows' ribbons. One list for all of them, not one instance per flow:
 * software rasterisers pay for each instance as for a draw call of its own.
 * @returns numbers of vertices; vertex `(flow · points + point) · 2 + side`
 */
export function ribbonIndices(
  flows: readonly number[],
  pointsPerCurve: number,
): Uint32Array<ArrayBuffer> {
  const spans = pointsPerCurve - 1
  const indices = new Uint32Array(flows.length * spans * 6)
  let at = 0
  for (const flow of flows) {
    const first = flow * pointsPerCurve * VERTICES_PER_POINT
    for (let i = 0; i < spans; i += 1) {
      const left = first + i * VERTICES_PER_POINT
      indices[at] = left
      indices[at + 1] = left + 1
      indices[at + 2] = left + 2
      indices[at + 3] = left + 1
      indices[at + 4] = left + 3
      indices[at + 5] = left + 2
      at += 6
    }
  }
  return indices
}
