import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import { type Choices, isEventOn } from '@/model/choices'
import type { Day } from '@/model/day'
import { lastTurn, weightOn } from './event-turns'
import type { SceneEvent } from './scene'

/** The events of one stretch of days, `[from, to)`, over which none of them changes. */
export interface EventInterval {
  readonly choices: Choices
  readonly from: Day
  readonly to: Day
  readonly list: readonly SceneEvent[]
  readonly inForce: readonly SceneEvent[]
  /** As in `Scene`. */
  readonly latest: SceneEvent | null
}

function eventAs(timed: TimedEvent, isOn: boolean, isInForce: boolean): SceneEvent {
  // Field by field: spreading a hundred events is the dearest part of a step (docs/performance.md).
  const { event, day, precision, inForceFrom, until } = timed
  return { event, day, precision, inForceFrom, until, isOn, isInForce }
}

/** A switched-off event stays the one that is told: whoever switched it looks at what that changes. */
function isTold({ event, isOn }: SceneEvent): boolean {
  return isOn || (event.status === 'verified' && event.kind !== 'background')
}

function latestOn(list: readonly SceneEvent[], day: Day): SceneEvent | null {
  let latest: SceneEvent | null = null
  let best: readonly [turn: Day, weight: number] = [Number.NEGATIVE_INFINITY, 0]
  for (const event of list) {
    const turn = isTold(event) ? lastTurn(event, day) : null
    if (turn === null || turn < best[0]) continue
    const weight = weightOn(event, turn)
    // Of two that weigh the same the later in the list is told, as it always was.
    if (turn === best[0] && weight < best[1]) continue
    latest = event
    best = [turn, weight]
  }
  return latest
}

/**
 * The events as they stand on a day, and how long they stand so.
 * @param before the stretch of the step before; events that are as they were stay the same objects
 */
export function eventsOn(
  index: ChainIndex,
  choices: Choices,
  day: Day,
  before: EventInterval | null,
): EventInterval {
  let from = index.spanFrom
  let to = index.spanTo
  const narrow = (change: Day): void => {
    if (change <= day) from = Math.max(from, change)
    else to = Math.min(to, change)
  }
  const list = index.timeline.map((timed, i) => {
    const isOn = isEventOn(timed.event, choices)
    const hasEnded = timed.until !== null && timed.until <= day
    const isInForce = isOn && timed.inForceFrom <= day && !hasEnded
    narrow(timed.day)
    narrow(timed.inForceFrom)
    if (timed.until !== null) narrow(timed.until)
    const known = before?.list[i]
    if (known && known.isOn === isOn && known.isInForce === isInForce) return known
    return eventAs(timed, isOn, isInForce)
  })
  return {
    choices,
    from,
    to,
    list,
    inForce: list.filter((event) => event.isInForce),
    latest: latestOn(list, day),
  }
}
