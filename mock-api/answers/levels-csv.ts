import { indexChain } from '../../src/model/chain-index'
import { ACTUAL } from '../../src/model/choices'
import { formatIsoDay } from '../../src/model/day'
import { historyOf, levelRows } from '../../src/model/history'
import { isDescribed } from '../../src/model/level'
import type { Chain } from '../../src/model/schema/chain'

const COLUMNS = ['link', 'from', 'to', 'level', 'cause']

/**
 * One cell as RFC 4180 wants it. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, "CSV Injection").
 */
export function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

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
      return [link, formatIsoDay(from), end, String(level), cause]
    })
  return [COLUMNS, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}
