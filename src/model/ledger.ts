import type { TimedEffect } from './chain-index'
import type { Level } from './schema/effect'

/** One effect that acted, with the level before and after it. */
export interface LedgerEntry {
  readonly timed: TimedEffect
  readonly before: Level
  readonly after: Level
}
