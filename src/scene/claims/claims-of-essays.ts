import type { ChainIndex } from '@/model/chain-index'
import type { Essay } from '@/model/schema/chain'
import type { Claim } from '@/model/schema/history'
import { claimsOfEssaysWords } from '@/words/claims-of-essays'
import { byNumberOfEssays, essayName, essayOf } from '../voice-words'

/** What one essay claims; without one, what others do. */
export interface ClaimGroup {
  readonly essay: Essay | null
  readonly claims: readonly Claim[]
}

/** Claims by their essays in the order of the chain, then those of none; groups without any are left out. */
export function groupClaims({ chain }: ChainIndex, claims: readonly Claim[]): ClaimGroup[] {
  return [...chain.essays, null]
    .map((essay) => ({ essay, claims: claims.filter((claim) => claim.essay === essay?.id) }))
    .filter((group) => group.claims.length > 0)
}

/** What stands over a group where there are several. */
export function groupTitle({ essay }: ClaimGroup): string {
  return essay ? essayName(essay) : claimsOfEssaysWords.others
}

/** " of the essay", after claims or their number; empty where any of them stands in no essay. */
export function ofEssaysWords(index: ChainIndex, claims: readonly Claim[]): string {
  const { after } = claimsOfEssaysWords
  const { essays } = index.chain
  const named = new Set(claims.map(({ essay }) => essay))
  if (essays.length === 0 || named.has(undefined)) return ''
  const [only] = named
  if (essays.length > 1 && named.size === 1) return after.ofNamed(essayName(essayOf(index, only)))
  return byNumberOfEssays(index, after.ofTheOne, after.ofAll)
}

type CountedClaims = typeof claimsOfEssaysWords.count | typeof claimsOfEssaysWords.title

/** The text for claims that all stand in essays names those; that for any others counts them. */
function told(words: CountedClaims, index: ChainIndex, claims: readonly Claim[]): string {
  const [first, ...others] = groupClaims(index, claims)
  const hasOthers = others.some(({ essay }) => essay === null)
  if (!first?.essay || hasOthers) return words.ofNone(claims.length)
  if (index.chain.essays.length === 1) return words.ofTheOne(claims.length)
  return others.length === 0
    ? words.ofNamed(claims.length, essayName(first.essay))
    : words.ofAll(claims.length)
}

/** "9 claims of the essay", "9 claims": claims beside what they are about. */
export function claimsCountWords(index: ChainIndex, claims: readonly Claim[]): string {
  return told(claimsOfEssaysWords.count, index, claims)
}

/** "The 9 claims of the essay", "9 claims": the title of their list. */
export function claimsTitle(index: ChainIndex): string {
  return told(claimsOfEssaysWords.title, index, index.chain.claims)
}

/** "A Magazine essay", by which a claim is found among those of several; empty where there is one. */
export function essayWords(index: ChainIndex, { essay }: Claim): string {
  return essay ? byNumberOfEssays(index, '', essayName(essayOf(index, essay))) : ''
}
