import type { Day } from '@/model/day'
import { differenceOf, isDifferent } from '@/model/difference'
import { type LinkHistory, segmentAt } from '@/model/history'
import type { SceneLane } from './scene'

function startsOf({ segments }: LinkHistory): Day[] {
  return segments.map(({ from }) => from)
}

/** The first days of the stretches over which a link under the reader's choices differs from what happened. */
function differingStarts({ history, actual }: SceneLane): Day[] {
  if (!actual) return []
  return [...startsOf(history), ...startsOf(actual)].filter((day) =>
    isDifferent(
      differenceOf(
        actual.stateOf(segmentAt(actual, day)),
        history.stateOf(segmentAt(history, day)),
      ),
    ),
  )
}

/**
 * A day on which what the reader switched makes a difference: the next one where one begins, or
 * else the last one.
 * @returns null where it never does
 */
export function nearestDifferingDay(lanes: readonly SceneLane[], day: Day): Day | null {
  const starts = lanes.flatMap(differingStarts).sort((a, b) => a - b)
  return starts.find((start) => start >= day) ?? starts.at(-1) ?? null
}
