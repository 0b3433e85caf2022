import type { Claim } from '@/model/schema/history'

/** 30 for `C30`: the place of a claim in the article. */
export function claimNumber(claim: Pick<Claim, 'id'>): number {
  return Number(claim.id.slice(1))
}

/** Claims as the article makes them; files are read by name, where C10 comes before C2. */
export function inArticleOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => claimNumber(a) - claimNumber(b))
}
