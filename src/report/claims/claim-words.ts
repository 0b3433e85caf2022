import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { claimFactsWords } from '@/words/claim-facts'

interface VerdictWords {
  readonly name: string
  /** The name as it stands within a sentence. */
  readonly inSentence: string
  /** What the verdict says about the evidence, in a few words. */
  readonly meaning: string
  readonly meaningInSentence: string
}

export function verdictWords(verdict: Claim['verdict']): VerdictWords {
  return claimFactsWords.verdicts[verdict]
}

export function claimKindWords(kind: Claim['kind']): string {
  return claimFactsWords.kinds[kind]
}

/** "forecast": within a sentence, or a row of facts. */
export function claimKindInSentence(kind: Claim['kind']): string {
  return claimFactsWords.kindsInSentence[kind]
}

const VOICE_ORDER: readonly Claim['voice'][] = ['article', 'expert', 'official']

/** Whose claims a chain has. Where it follows an essay, others speak in it. */
export function claimVoices({ chain }: ChainIndex): (readonly [Claim['voice'], string])[] {
  const present = new Set(chain.claims.map(({ voice }) => voice))
  return VOICE_ORDER.filter((voice) => present.has(voice)).map((voice) => {
    const { own, quoted, quotedInSeveral } = claimFactsWords.voices[voice]
    if (chain.essays.length === 0) return [voice, own] as const
    return [voice, chain.essays.length === 1 ? quoted : quotedInSeveral] as const
  })
}
