import { toDay } from '../../../src/model/day'
import type { ChainRecords } from '../chain-records'
import { effectsOf, type FiledEffect } from '../effects-of'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

interface Move {
  readonly filed: FiledEffect
  readonly onset: number
  readonly until: number
  /** What it sets; null for a step. */
  readonly to: string | null
}

function toMove(filed: FiledEffect): Move {
  const { onset, until, change } = filed.record
  return {
    filed,
    onset: toDay(onset),
    until: until === undefined ? Number.POSITIVE_INFINITY : toDay(until),
    to: 'to' in change ? String(change.to) : null,
  }
}

/** Effects that move one link in one voice. Levers are alternatives: each stands for itself. */
function movesByLane(chain: ChainRecords): Move[][] {
  const lanes = new Map<string, Move[]>()
  for (const filed of effectsOf(chain)) {
    const { link, voice, change } = filed.record
    if ('push' in change || filed.event?.kind === 'background') continue
    const lane = [link, voice, filed.lever?.id ?? ''].join('|')
    lanes.set(lane, [...(lanes.get(lane) ?? []), toMove(filed)])
  }
  return [...lanes.values()]
}

function checkPair(earlier: Move, later: Move): Problem[] {
  const { link, voice } = later.filed.record
  const where = `link "${link}" in voice ${voice}`
  const other = `${earlier.filed.file.path} (effect ${Number(earlier.filed.at.at(-1)) + 1})`
  if (later.to === null) return []
  if (earlier.onset === later.onset) {
    if (earlier.to === null || earlier.to === later.to) return []
    const message = `expected one level of ${where} from ${later.filed.record.onset}, got ${later.to}, and ${earlier.to} in ${other}`
    return [problemAt(later.filed, ['change', 'to'], message)]
  }
  const isCrossing = later.onset < earlier.until && earlier.until < later.until
  if (!isCrossing) return []
  const end = earlier.filed.record.until ?? ''
  const message = `expected an onset not before ${end}, or an end by then: ${where} has a level until then in ${other}, got ${later.filed.record.onset}`
  return [problemAt(later.filed, ['onset'], message)]
}

/**
 * Descriptions of one link in one voice do not contradict each other:
 * - two levels never begin on the same day, unless they are the same level;
 * - a change with an end, and a level that begins before that end, do not cross: the second ends
 *   by then too (an interruption), or begins after it. Otherwise the written end would do nothing.
 *
 * Different voices may differ, and so may levers, which are alternatives to each other.
 */
export function checkPeriods(chain: ChainRecords): Problem[] {
  return movesByLane(chain).flatMap((moves) => {
    const inOrder = [...moves].sort((a, b) => a.onset - b.onset)
    return inOrder.flatMap((later, i) =>
      inOrder.slice(0, i).flatMap((earlier) => checkPair(earlier, later)),
    )
  })
}
