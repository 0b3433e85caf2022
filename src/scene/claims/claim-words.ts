import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'

interface VerdictWords {
  readonly name: string
  /** What the verdict says about the evidence, in a few words. */
  readonly meaning: string
}

const VERDICTS: Record<Claim['verdict'], VerdictWords> = {
  supported: { name: 'Supported', meaning: 'The public record agrees' },
  'partly-supported': { name: 'Partly supported', meaning: 'In part, or in direction only' },
  contested: { name: 'Contested', meaning: 'Sources disagree' },
  opinion: { name: 'Opinion', meaning: 'A judgement, not checkable' },
  outdated: { name: 'Overtaken by events', meaning: 'Things have changed since' },
  'thinly-sourced': { name: 'Thinly sourced', meaning: 'Few sources, or only one' },
}

/** From what the record bears out to what it hardly does. */
export const VERDICT_ORDER: readonly Claim['verdict'][] = [
  'supported',
  'partly-supported',
  'contested',
  'opinion',
  'outdated',
  'thinly-sourced',
]

export function verdictWords(verdict: Claim['verdict']): VerdictWords {
  return VERDICTS[verdict]
}

const KINDS: Record<Claim['kind'], string> = {
  fact: 'Fact',
  effect: 'Effect',
  interpretation: 'Interpretation',
  forecast: 'Forecast',
  lever: 'Possible policy',
  caveat: 'Caveat',
}

export const CLAIM_KINDS = Object.keys(KINDS) as readonly Claim['kind'][]

export function claimKindWords(kind: Claim['kind']): string {
  return KINDS[kind]
}

/** Where the chain follows no essay, one, or several. */
const VOICES: Record<Claim['voice'], readonly [none: string, one: string, several: string]> = {
  article: ['An essay', 'The essay itself', 'The essays themselves'],
  expert: ['Experts', 'Experts whom it quotes', 'Experts whom they quote'],
  official: ['Officials', 'Officials whom it quotes', 'Officials whom they quote'],
}

const VOICE_ORDER = Object.keys(VOICES) as readonly Claim['voice'][]

/** Whose claims a chain has. Where it follows an essay, others speak in it. */
export function claimVoices({ chain }: ChainIndex): (readonly [Claim['voice'], string])[] {
  const present = new Set(chain.claims.map(({ voice }) => voice))
  return VOICE_ORDER.filter((voice) => present.has(voice)).map((voice) => {
    const [none, one, several] = VOICES[voice]
    if (chain.essays.length === 0) return [voice, none] as const
    return [voice, chain.essays.length === 1 ? one : several] as const
  })
}
