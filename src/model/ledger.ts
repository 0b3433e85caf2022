import type { TimedEffect } from './chain-index'
import type { Level } from './schema/effect'

/** One effect that acted, with the level before and after it. */
export interface LedgerEntry {
  readonly timed: TimedEffect
  readonly before: Level
  readonly after: Level
}

/** Neighbouring entries of one cause that set in on one day. */
export type LedgerRun = readonly [LedgerEntry, ...LedgerEntry[]]

/**
 * A ledger by runs, in order. Two voices may say different things of one event; what counts is where
 * they leave the level together.
 */
export function runsOf(ledger: readonly LedgerEntry[]): LedgerRun[] {
  const runs: [LedgerEntry, ...LedgerEntry[]][] = []
  for (const entry of ledger) {
    const last = runs.at(-1)
    const before = last?.[0].timed
    const isNext = before?.cause === entry.timed.cause && before.onset === entry.timed.onset
    if (last && isNext) last.push(entry)
    else runs.push([entry])
  }
  return runs
}

/** The level before the first entry of a run and after its last one. */
export function levelsOf(run: LedgerRun): Pick<LedgerEntry, 'before' | 'after'> {
  return { before: run[0].before, after: (run.at(-1) ?? run[0]).after }
}
