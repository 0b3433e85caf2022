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

/** Where an effect set in: a step to a level, or a push that moves none. */
export interface EffectTick {
  readonly id: string
  readonly day: Day
  readonly kind: 'step' | 'up' | 'down' | 'mixed'
  readonly isContested: boolean
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

/**
 * What is missing from a what-if: the stretches over which the actual level is another one.
 * @param shown of the what-if, as `bandsOf` gives them
 */
export function ghostBands(shown: readonly Band[], actual: readonly Band[]): Band[] {
  return actual.flatMap((band) =>
    shown.flatMap((other) => {
      const from = Math.max(band.from, other.from)
      const to = Math.min(band.to, other.to)
      return from < to && other.level !== band.level ? [{ from, to, level: band.level }] : []
    }),
  )
}

/** The onset of each effect that ever acts on a lane, once, in order of day. */
export function effectTicks(history: LinkHistory): EffectTick[] {
  const ticks = new Map<string, EffectTick>()
  history.segments.forEach((_, segment) => {
    for (const { timed } of history.stateOf(segment).ledger) {
      const { change, mechanism, evidence } = timed.effect
      const id = `${timed.onset} ${mechanism.en}`
      const kind = 'push' in change ? change.push : 'step'
      ticks.set(id, { id, day: timed.onset, kind, isContested: evidence === 'contested' })
    }
  })
  return [...ticks.values()].sort((a, b) => a.day - b.day)
}

/** Height of a level in a lane as a share of the lane, 0…1; unranked levels are a thin line. */
export function levelShare(level: Level): number {
  if (level === 'not-described') return 0
  return isRanked(level) ? level / 4 : 0
}
