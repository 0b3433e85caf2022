import type { Snapshot } from '../../../src/model/schema/versions'
import type { ChainRecords } from '../chain-records'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

/**
 * Addresses without a day were handed out with each release: another opening day would change what
 * they show.
 */
export function checkOpeningDay({ head }: ChainRecords, released: readonly Snapshot[]): Problem[] {
  const promised = released.at(-1)?.chain
  if (!head || !promised || promised.openingDay === head.record.openingDay) return []
  const why = `released with ${promised.version}; addresses without a day depend on it`
  const message = `expected ${promised.openingDay} (${why}), got ${head.record.openingDay}`
  return [problemAt(head, ['openingDay'], message)]
}
