import type { Claim } from '@/model/schema/history'

/** "30" for `C30`, as claims are numbered; any other id as it is. */
export function claimNumber({ id }: Pick<Claim, 'id'>): string {
  return /^C\d+$/.test(id) ? id.slice(1) : id
}

/** Claims by number, so that C2 comes before C10; any others by id. */
export function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}
