import type { LabelCandidate } from './label-candidate'

/** Some ways to set a label, which are made when no cheaper one will do. */
export interface LabelWays {
  /** None of them costs less. */
  readonly leastCost: number
  readonly make: () => readonly LabelCandidate[]
}

/** The same ways, with something else about each candidate. */
export function changed(
  ways: readonly LabelWays[],
  change: (candidate: LabelCandidate) => LabelCandidate,
): LabelWays[] {
  return ways.map(({ leastCost, make }) => ({ leastCost, make: () => make().map(change) }))
}

/** What a way covers, as far as it had to be worked out: more than `cost` where not `isWhole`. */
interface Covered {
  readonly cost: number
  readonly isWhole: boolean
}

/** A way to set a label, with what has been worked out of it; null: nobody has asked. */
export interface Way {
  readonly candidate: LabelCandidate
  isFree: boolean | null
  covered: Covered | null
}

/** All ways to set a label, the cheapest first; of equals that which was named first. */
export interface WayList {
  /** null: there are no more. */
  readonly at: (i: number) => Way | null
}

interface Made extends Way {
  readonly order: number
}

export function listWays(ways: readonly LabelWays[]): WayList {
  const waiting = ways
    .map(({ leastCost, make }, order) => ({ leastCost, make, order }))
    .sort((a, b) => a.leastCost - b.leastCost)
  const made: Made[] = []
  let next = 0

  /** Makes all that may be cheaper than the one at this place. */
  const makeUpTo = (i: number): void => {
    for (let ways = waiting[next]; ways; ways = waiting[next]) {
      const there = made[i]
      if (there && there.candidate.cost < ways.leastCost) break
      const { make, order } = ways
      made.push(
        ...make().map((candidate): Made => ({ candidate, order, isFree: null, covered: null })),
      )
      next += 1
      made.sort((a, b) => a.candidate.cost - b.candidate.cost || a.order - b.order)
    }
  }

  return {
    at: (i) => {
      makeUpTo(i)
      return made[i] ?? null
    },
  }
}
