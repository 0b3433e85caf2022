import type { DrawnMap, Fault } from './drawn-map'
import { flowFaults, walk } from './flow-faults'
import { piecesOf } from './flow-way'
import { nameFaults } from './name-faults'

/**
 * Judges a drawn picture by what makes flow maps hard to read (Jenny et al. 2018): crossings, the
 * acute ones more, nodes under flows, arrowheads on each other, names on lines, names that are read
 * with another line than their own, what is not named.
 * @returns its faults, the worst first; none for a flawless picture
 */
export function scoreMap(map: DrawnMap): Fault[] {
  const walked = map.flows.map((flow) => walk(flow, piecesOf(flow.curve)))
  const faults = [...flowFaults(walked, map), ...nameFaults(walked, map)]
  return faults.sort((a, b) => b.weight - a.weight || (a.about < b.about ? -1 : 1))
}

export function totalOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, { weight }) => sum + weight, 0)
}
