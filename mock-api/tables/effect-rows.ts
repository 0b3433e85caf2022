import { type Cause, causeId, indexChain, type TimedEffect } from '../../src/model/chain-index'
import { ACTUAL } from '../../src/model/choices'
import { historyOf, type LinkHistory, segmentAt } from '../../src/model/history'
import { type Direction, directionOf } from '../../src/model/measures'
import type { Chain } from '../../src/model/schema/chain'
import type { Effect, Level } from '../../src/model/schema/effect'
import type { Link } from '../../src/model/schema/network'
import type { Content } from '../content/content'

/** What one voice says that one event, or one possible policy, did to one link. */
export interface EffectRow {
  /** `event-id.2`: the second effect of the event, in this version of the data. */
  readonly id: string
  readonly cause: Cause
  readonly link: Link
  readonly effect: Effect
  readonly chain: Chain
  /** All voices counted; null for what does not count: possible policies, and what is not verified. */
  readonly levels: { readonly before: Level; readonly after: Level } | null
  /** Which way it points by itself on its onset; null where it does not count, or moves and pushes nothing. */
  readonly direction: Direction | null
}

function levelsAt({ cause, onset }: TimedEffect, history: LinkHistory): EffectRow['levels'] {
  if (cause.kind !== 'event' || cause.event.status !== 'verified') return null
  const segment = segmentAt(history, onset)
  const { level, opening } = history.stateOf(segment)
  const isFirst = segment === 0 || history.segments[segment]?.from !== onset
  const before = isFirst ? (opening?.level ?? 'not-described') : history.stateOf(segment - 1).level
  return { before, after: level }
}

function directionAt(timed: TimedEffect, history: LinkHistory): Direction | null {
  const { ledger } = history.stateOf(segmentAt(history, timed.onset))
  return directionOf(ledger.filter((entry) => entry.timed === timed))
}

/** Every effect of every event and possible policy, by link in the order of the fold. */
export function effectRows({ chain }: Content): EffectRow[] {
  const index = indexChain(chain)
  return chain.links.flatMap((link) => {
    const history = historyOf(index, link, ACTUAL)
    return (index.effects.get(link.id) ?? []).map((timed): EffectRow => {
      const { cause, effect } = timed
      const all = cause.kind === 'event' ? cause.event.effects : cause.lever.effects
      const id = `${causeId(cause)}.${all.indexOf(effect) + 1}`
      const [levels, direction] = [levelsAt(timed, history), directionAt(timed, history)]
      return { id, cause, link, effect, chain, levels, direction }
    })
  })
}
