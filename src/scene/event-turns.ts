import type { TimedEvent } from '@/model/chain-index'
import { type Day, toDay } from '@/model/day'
import { natureOf } from '@/model/measures'

/** The days on which something of an event is to be seen: it happens, and it comes into force. */
export function turnsOf({ day, inForceFrom }: TimedEvent): Day[] {
  return inForceFrom > day ? [day, inForceFrom] : [day]
}

/** The last of its turns up to a day; null before the first. */
export function lastTurn(event: TimedEvent, day: Day): Day | null {
  return turnsOf(event).findLast((turn) => turn <= day) ?? null
}

/**
 * How much there is to be seen of an event on one of its turns: that it moves a level weighs most,
 * then that the essay tells it, then that it is a measure that begins to act, then that it acts at all.
 */
export function weightOn({ event }: TimedEvent, turn: Day): number {
  const begins = event.effects.filter(({ onset }) => toDay(onset) === turn)
  const moves = begins.some(({ change }) => !('push' in change))
  const acts = begins.length > 0 ? (natureOf(event.kind) === 'measure' ? 2 : 1) : 0
  return (moves ? 8 : 0) + (event.inArticle ? 4 : 0) + acts
}
