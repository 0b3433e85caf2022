import type { ChainIndex } from '@/model/chain-index'
import type { Essay } from '@/model/schema/chain'
import type { Claim } from '@/model/schema/history'
import { essaysWords } from '@/words/essays'
import { titleInSentence } from '@/words/letter-case'
import { say } from '@/words/say'
import { capitalised } from '../capitalised'
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
  return essay ? capitalised(essayName(essay)) : essaysWords.claimsOfOthers
}

/** A text by whose the claims are. */
interface WhoseWords {
  /** @param about what the chain is called */
  readonly none: (count: number, about: string) => string
  readonly essay: (count: number) => string
  readonly essays: (count: number) => string
  readonly named: (count: number, essay: string) => string
}

/** Claims are of no essay where any of them stands in none; of several essays one is named. */
function told(words: WhoseWords, index: ChainIndex, claims: readonly Claim[]): string {
  const { essays } = index.chain
  const named = new Set(claims.map(({ essay }) => essay))
  const count = claims.length
  if (essays.length === 0 || named.has(undefined)) {
    return words.none(count, titleInSentence(say(index.chain.title)))
  }
  const [only] = named
  if (essays.length > 1 && named.size === 1) {
    return words.named(count, essayName(essayOf(index, only)))
  }
  return essays.length > 1 ? words.essays(count) : words.essay(count)
}

/** "3 claims of the essay": claims counted, beside what they are about. */
export function claimsCount(index: ChainIndex, claims: readonly Claim[]): string {
  return told(essaysWords.count, index, claims)
}

/** "Claim of the essay": what a claim is. */
export function claimWords(index: ChainIndex, claim: Claim): string {
  return told(essaysWords.claim, index, [claim])
}

/** "The claims of the essay": over the way to all of them. */
export function claimsHeading(index: ChainIndex): string {
  return told(essaysWords.heading, index, index.chain.claims)
}

/** "The 9 claims of the essay", "9 claims": the title of their list. */
export function claimsTitle(index: ChainIndex): string {
  return told(essaysWords.title, index, index.chain.claims)
}

/** "A Magazine essay", by which a claim is found among those of several; empty where there is one. */
export function essayWords(index: ChainIndex, { essay }: Claim): string {
  return essay ? byNumberOfEssays(index, '', essayName(essayOf(index, essay))) : ''
}
