import type { Claim } from '@/model/schema/history'
import { say } from '../words'

/** All that one speaker is on record with about a claim. */
export interface RivalColumn {
  readonly speaker: string
  readonly answers: readonly string[]
  readonly sources: readonly string[]
}

/** Governments in one fixed order, so that nobody's answer stands first by choice of ours. */
const SPEAKER_ORDER = [
  'Chinese government',
  'US government',
  'Mexican government',
  'Independent experts',
]

const rank = (speaker: string) =>
  SPEAKER_ORDER.includes(speaker) ? SPEAKER_ORDER.indexOf(speaker) : SPEAKER_ORDER.length

/** The rival accounts of a claim by speaker: the governments, experts, then others as listed. */
export function rivalColumns(claim: Pick<Claim, 'rivals'>): RivalColumn[] {
  const columns = new Map<string, RivalColumn>()
  for (const rival of claim.rivals) {
    const speaker = say(rival.saidBy)
    const known = columns.get(speaker)
    columns.set(speaker, {
      speaker,
      answers: [...(known?.answers ?? []), say(rival.text)],
      sources: [...new Set([...(known?.sources ?? []), ...rival.sources])],
    })
  }
  return [...columns.values()].sort((a, b) => rank(a.speaker) - rank(b.speaker))
}
