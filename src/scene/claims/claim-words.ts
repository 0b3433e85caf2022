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

const VOICES: Record<Claim['voice'], string> = {
  article: 'The essay itself',
  expert: 'Experts whom it quotes',
  official: 'Officials whom it quotes',
}

export const CLAIM_VOICES = Object.keys(VOICES) as readonly Claim['voice'][]

export function claimVoiceWords(voice: Claim['voice']): string {
  return VOICES[voice]
}
