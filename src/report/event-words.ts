import type { TimedEvent } from '@/model/chain-index'
import type { ChainEvent } from '@/model/schema/history'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'

/** "2 August 2024, in force 1 September 2024": when it was, as precisely as its source dates it. */
export function eventWhenWords({ day, precision, inForceFrom, until }: TimedEvent): string {
  const start = dayWords(day, precision)
  if (until !== null) return eventFactsWords.until(start, dayWords(until - 1, precision))
  return inForceFrom > day ? eventFactsWords.inForceFrom(start, dayWords(inForceFrom)) : start
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
