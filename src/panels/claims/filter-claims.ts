import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { attachmentsOf } from '@/report/claims/attachments'
import { claimNumber } from '@/report/claims/claim-order'
import { claimKindWords, verdictWords } from '@/report/claims/claim-words'
import { essayWords } from '@/report/claims/claims-of-essays'
import { hasAllWords } from '@/report/search-words'
import { speakerWords } from '@/report/speaker-words'
import { say } from '@/words/say'

export interface ClaimFilter {
  readonly text: string
  readonly verdict: Claim['verdict'] | null
  readonly voice: Claim['voice'] | null
  readonly kind: Claim['kind'] | null
}

export const NO_CLAIM_FILTER: ClaimFilter = { text: '', verdict: null, voice: null, kind: null }

export function isFiltering({ text, verdict, voice, kind }: ClaimFilter): boolean {
  return text.trim() !== '' || verdict !== null || voice !== null || kind !== null
}

function searchable(index: ChainIndex, claim: Claim): string {
  const parts = [
    claim.id,
    say(claim.text),
    speakerWords(index, claim),
    essayWords(index, claim),
    verdictWords(claim.verdict).name,
    claimKindWords(claim.kind),
    say(claim.check),
    ...claim.rivals.flatMap((rival) => [speakerWords(index, rival), say(rival.text)]),
    ...attachmentsOf(index, claim).map(({ title }) => title),
  ]
  return parts.join(' ')
}

/** The claim that a text such as "C30", "c 30" or "30" names by its number. */
function namedByNumber(claims: readonly Claim[], text: string): Claim | undefined {
  const [, digits] = /^c?\s*(\d{1,3})$/i.exec(text.trim()) ?? []
  if (digits === undefined) return undefined
  return claims.find((claim) => claimNumber(claim) === String(Number(digits)))
}

/**
 * Claims that pass every part of a filter, in the order given. A text that is the number of a
 * claim finds that claim alone; of any other text all words must occur, whatever case or accents.
 */
export function filterClaims(
  index: ChainIndex,
  claims: readonly Claim[],
  filter: ClaimFilter,
): Claim[] {
  const named = namedByNumber(claims, filter.text)
  return claims.filter((claim) => {
    if (filter.verdict && claim.verdict !== filter.verdict) return false
    if (filter.voice && claim.voice !== filter.voice) return false
    if (filter.kind && claim.kind !== filter.kind) return false
    return named ? claim === named : hasAllWords(searchable(index, claim), filter.text)
  })
}

/** How many claims carry each verdict. */
export function countVerdicts(claims: readonly Claim[]): ReadonlyMap<Claim['verdict'], number> {
  const counts = new Map<Claim['verdict'], number>()
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  return counts
}
