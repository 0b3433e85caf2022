import type { Day } from '@/model/day'
import type { LinkHistory } from '@/model/history'
import { isRanked } from '@/model/level'
import type { Level } from '@/model/schema/effect'

/** A stretch of one level in a lane. */
export interface Band {
  readonly from: Day
  readonly to: Day
  readonly level: Level
}

/** Where a push set in, as a tick above the lane. */
export interface PushTick {
  readonly day: Day
  readonly push: 'up' | 'down' | 'mixed'
  readonly title: string
}

/**
 * Levels over time, neighbouring stretches of one level joined.
 * @param end first day that is not drawn: nothing is shown as known after what was verified
 */
export function bandsOf(history: LinkHistory, end: Day): Band[] {
  const bands: Band[] = []
  history.segments.forEach(({ from, to: until }, segment) => {
    if (from >= end) return
    const to = Math.min(until, end)
    const { level } = history.stateOf(segment)
    const last = bands.at(-1)
    if (last?.level === level) bands[bands.length - 1] = { ...last, to }
    else bands.push({ from, to, level })
  })
  return bands
}

/** The onset of each push that acts on a lane, once. */
export function pushTicks(history: LinkHistory): PushTick[] {
  const seen = new Map<string, PushTick>()
  history.segments.forEach((_, segment) => {
    for (const { timed } of history.stateOf(segment).ledger) {
      const { change, mechanism } = timed.effect
      if (!('push' in change)) continue
      const key = `${timed.onset} ${mechanism.en}`
      seen.set(key, { day: timed.onset, push: change.push, title: mechanism.en })
    }
  })
  return [...seen.values()]
}

/** Height of a level in a lane as a share of the lane, 0…1; unranked levels are a thin line. */
export function levelShare(level: Level): number {
  if (level === 'not-described') return 0
  return isRanked(level) ? level / 4 : 0
}
