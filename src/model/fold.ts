import type { TimedEffect } from './chain-index'
import type { By } from './choices'
import type { Day } from './day'
import { type LedgerEntry, levelsOf, runsOf } from './ledger'
import { applyChange } from './level'
import { type Pressure, pressureOf } from './measures'
import type { Level } from './schema/effect'
import type { Link, OpeningLevel } from './schema/network'

/** What a link is described as doing on a day, and everything that made it so. */
export interface LinkState {
  readonly level: Level
  readonly opening: OpeningLevel | null
  readonly pressure: Pressure
  readonly ledger: readonly LedgerEntry[]
  /** The entry that the level is due to; null while the opening level stands. */
  readonly cause: LedgerEntry | null
}

/** The opening level in the chosen voice; null where that voice says nothing of the start. */
export function openingOf(link: Link, by: By): OpeningLevel | null {
  const inVoice = (voice: OpeningLevel['voice']) =>
    link.opening.find((opening) => opening.voice === voice) ?? null
  if (by === 'all') return inVoice('public') ?? link.opening[0] ?? null
  if (by !== 'official') return inVoice(by)
  const opening = inVoice('public')
  return opening?.evidence === 'official' ? opening : null
}

/** One that finds the level as it describes it confirms it, and is not what it is due to. */
function causeOf(ledger: readonly LedgerEntry[]): LedgerEntry | null {
  const moving = runsOf(ledger).findLast((run) => {
    const { before, after } = levelsOf(run)
    return before !== after
  })
  return moving?.findLast(({ before, after }) => before !== after) ?? null
}

/**
 * Applies effects to a link's opening level, in the order given.
 * @param effects those that act on the day, in folding order
 * @returns the level (0…4, `not-rated` or `not-described`), the measures in force, and the ledger in order
 * @see docs/decisions/0002-fold.md
 */
export function foldEffects(
  opening: OpeningLevel | null,
  effects: readonly TimedEffect[],
): LinkState {
  let level: Level = opening?.level ?? 'not-described'
  const ledger: LedgerEntry[] = []
  for (const timed of effects) {
    const after = applyChange(level, timed.effect.change)
    ledger.push({ timed, before: level, after })
    level = after
  }
  return { level, opening, pressure: pressureOf(ledger), ledger, cause: causeOf(ledger) }
}

/** Whether an effect acts on a day: its onset reached and its end not yet. */
export function isActing(timed: TimedEffect, day: Day): boolean {
  return timed.onset <= day && (timed.until === null || day < timed.until)
}
