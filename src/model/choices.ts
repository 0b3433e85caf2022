import type { ChainIndex, TimedEffect } from './chain-index'
import type { Chain } from './schema/chain'
import type { Effect } from './schema/effect'
import type { ChainEvent } from './schema/history'

/** Whose word counts: `all`, `official` sources' alone, or an essay's alone, by its id. */
export type By = string

/** All that can be chosen, in the order in which it is offered. */
export function voicesOf({ essays }: Pick<Chain, 'essays'>): readonly By[] {
  return ['all', ...essays.map(({ id }) => id), 'official']
}

/** What a reader may switch: the fold depends on nothing else than these and the day. */
export interface Choices {
  /** Events switched off. */
  readonly off: ReadonlySet<string>
  /** Levers, and unconfirmed or scheduled events, switched on. */
  readonly on: ReadonlySet<string>
  readonly by: By
}

export const ACTUAL: Choices = { off: new Set(), on: new Set(), by: 'all' }

/** Verified events are on until switched off; unconfirmed and scheduled ones the other way round. */
export function isEventOn(event: ChainEvent, choices: Choices): boolean {
  if (event.kind === 'background') return false
  if (event.status === 'verified') return !choices.off.has(event.id)
  return choices.on.has(event.id)
}

/** Whether an effect is told by those whose word counts. */
export function isHeard({ evidence, voice }: Pick<Effect, 'evidence' | 'voice'>, by: By): boolean {
  if (by === 'all') return true
  if (by === 'official') return evidence === 'official'
  return voice === by
}

/** Whether the event an effect leans on is on; true where it leans on none. */
function stands(timed: TimedEffect, index: ChainIndex, choices: Choices): boolean {
  const { needs } = timed.effect
  if (needs === undefined) return true
  const needed = index.events.get(needs)
  return needed !== undefined && isEventOn(needed.event, choices)
}

/** Whether an effect counts at all under these choices, whatever the day. */
export function acts(timed: TimedEffect, index: ChainIndex, choices: Choices): boolean {
  const isOn =
    timed.cause.kind === 'event'
      ? isEventOn(timed.cause.event, choices)
      : choices.on.has(timed.cause.lever.id)
  return isOn && isHeard(timed.effect, choices.by) && stands(timed, index, choices)
}
