import type { Chain } from './schema/chain'
import type { Link, Place } from './schema/network'

/**
 * Whether a link or a place carries what the chain tells: it is named in an essay that the chain
 * follows, or marked as core where it follows none. The rest stands back until it is asked for.
 */
export function isLeading(
  { essays }: Pick<Chain, 'essays'>,
  { inArticle, tier }: Pick<Link | Place, 'inArticle' | 'tier'>,
): boolean {
  return essays.length > 0 ? inArticle : tier === 'core'
}
