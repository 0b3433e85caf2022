import type { ChainIndex, TimedEffect, TimedEvent } from '@/model/chain-index'
import { parseDate } from '@/model/day'
import type { ChainEvent } from '@/model/schema/history'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'

/** "2 August 2024, in force 1 September 2024": when it was, as precisely as its source dates it. */
export function eventWhenWords({ day, precision, inForceFrom, until }: TimedEvent): string {
  const start = dayWords(day, precision)
  if (until !== null) return eventFactsWords.until(start, dayWords(until - 1, precision))
  return inForceFrom > day ? eventFactsWords.inForceFrom(start, dayWords(inForceFrom)) : start
}

/** The day from which an effect acts, as precisely as its source dates it. */
const onsetWords = ({ effect, onset }: TimedEffect) =>
  dayWords(onset, parseDate(effect.onset)?.precision)

/**
 * "1 December 2018, acting from 1 May 2019": when something was that acts on a route, and from when it acts where that is
 * another day. Of what has ended also until when; of a possible policy the imagined day alone.
 */
export function actedWords({ events }: ChainIndex, timed: TimedEffect): string {
  const { cause, until } = timed
  const from = onsetWords(timed)
  const event = cause.kind === 'event' ? events.get(cause.event.id) : undefined
  if (!event) return eventFactsWords.imaginedFrom(from)
  const on = dayWords(event.day, event.precision)
  if (until !== null) return eventFactsWords.actingFromTo(on, from, dayWords(until - 1))
  if (on === from) return on
  return event.inForceFrom === timed.onset && event.inForceFrom > event.day
    ? eventFactsWords.inForceFrom(on, from)
    : eventFactsWords.actingFrom(on, from)
}

/** How far an event is not to be relied on; null where it was verified. */
export function eventStatusWords(status: ChainEvent['status']): string | null {
  if (status === 'verified') return null
  return status === 'scheduled' ? eventFactsWords.scheduled : eventFactsWords.notVerified
}

/** Of an event that acts on nothing; background is no event of the chain and needs no such line. */
export function noEffectWords({ effects, kind }: ChainEvent): string | null {
  const actsOnNothing = effects.length === 0 && kind !== 'background'
  return actsOnNothing ? eventFactsWords.actsOnNothing : null
}
