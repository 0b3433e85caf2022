import type { LedgerEntry } from '@/model/ledger'
import type { Effect } from '@/model/schema/effect'
import type { Scene } from './scene'

/** What the fold made of an effect, on whatever day it acts; undefined where it never does. */
export function entryOf(scene: Scene, effect: Effect): LedgerEntry | undefined {
  const history = scene.lanes.find(({ link }) => link.id === effect.link)?.history
  if (!history) return undefined
  for (let segment = 0; segment < history.segments.length; segment += 1) {
    const entry = history.stateOf(segment).ledger.find(({ timed }) => timed.effect === effect)
    if (entry) return entry
  }
  return undefined
}
