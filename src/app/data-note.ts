import type { ChainIndex } from '@/model/chain-index'
import { askedDataWords } from '@/report/data-words'
import type { ShownVersions } from './data-version'

/**
 * One line on the data, where there is no room to set releases beside each other.
 * @param asked the release that the address names
 * @returns null where what is served now was asked for
 */
export function dataNote(
  { chain }: ChainIndex,
  asked: string | null,
  versions: ShownVersions | null,
): string | null {
  if (asked === null || !versions || versions.status === 'now') return null
  return askedDataWords(chain.version, asked, versions.status === 'past')
}
