import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { sideOf } from '@/model/speakers'
import { say } from '@/words/say'
import { speakerWords } from '../speaker-words'

/** All that one speaker is on record with about a claim. */
export interface RivalColumn {
  readonly speaker: string
  readonly answers: readonly string[]
  readonly sources: readonly string[]
}

/**
 * The rival accounts of a claim by speaker: by the sides of the chain in their one order, so that
 * nobody's answer stands first by choice of ours, then others as listed.
 */
export function rivalColumns(index: ChainIndex, claim: Pick<Claim, 'rivals'>): RivalColumn[] {
  const { sides = [], speakers } = index.chain
  const columns = new Map<string, RivalColumn & { readonly rank: number }>()
  for (const rival of claim.rivals) {
    const speaker = speakerWords(index, rival)
    const known = columns.get(speaker)
    const side = sideOf(speakers, rival)
    const at = sides.findIndex(({ id }) => id === side)
    const rank = at < 0 ? sides.length : at
    columns.set(speaker, {
      speaker,
      rank: Math.min(rank, known?.rank ?? rank),
      answers: [...(known?.answers ?? []), say(rival.text)],
      sources: [...new Set([...(known?.sources ?? []), ...rival.sources])],
    })
  }
  return [...columns.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _, ...column }) => column)
}
