import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { counted, say } from '../words'

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

/** What all claims of a chain are called together, where nothing else says of which chain. */
export function claimsTitle({ chain }: Pick<ChainIndex, 'chain'>): string {
  const count = chain.claims.length
  if (chain.essay) return `The ${count} claims of the essay`
  const about = say(chain.title).replace(/^The /, 'the ')
  return `${counted(count, 'claim', 'claims')} about ${about}`
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

const VOICES: Record<Claim['voice'], { readonly quoted: string; readonly own: string }> = {
  article: { quoted: 'The essay itself', own: 'An essay' },
  expert: { quoted: 'Experts whom it quotes', own: 'Experts' },
  official: { quoted: 'Officials whom it quotes', own: 'Officials' },
}

const VOICE_ORDER = Object.keys(VOICES) as readonly Claim['voice'][]

/** Whose claims a chain has. Where it follows an essay, others speak in it. */
export function claimVoices({ chain }: ChainIndex): (readonly [Claim['voice'], string])[] {
  const present = new Set(chain.claims.map(({ voice }) => voice))
  return VOICE_ORDER.filter((voice) => present.has(voice)).map((voice) => {
    const { quoted, own } = VOICES[voice]
    return [voice, chain.essay ? quoted : own] as const
  })
}
