import { indexChain } from '../../src/model/chain-index'
import { ACTUAL } from '../../src/model/choices'
import { csvText } from '../../src/model/csv'
import { formatIsoDay } from '../../src/model/day'
import { historyOf, levelRows } from '../../src/model/history'
import { isDescribed } from '../../src/model/level'
import type { Chain } from '../../src/model/schema/chain'

export { csvCell } from '../../src/model/csv'

const COLUMNS = ['link', 'from', 'to', 'level', 'cause']

/**
 * The levels of every link over the whole span, in the default fold: all voices, what happened.
 * Days are ISO and half-open; `to` is empty where a level lasts to the end of the span.
 * Stretches that no source describes are left out.
 */
export function levelsCsv(chain: Chain): string {
  const index = indexChain(chain)
  const rows = chain.links
    .flatMap((link) => levelRows(historyOf(index, link, ACTUAL)))
    .filter(({ level }) => isDescribed(level))
    .map(({ link, from, to, level, cause }) => {
      const end = to === index.spanTo ? '' : formatIsoDay(to)
      return [link, formatIsoDay(from), end, level, cause]
    })
  return csvText([COLUMNS, ...rows])
}
