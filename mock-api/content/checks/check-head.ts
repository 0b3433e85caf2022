import { toDay } from '../../../src/model/day'
import type { ChainRecords } from '../chain-records'
import { problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'

/** The head of a chain: named as its folder, days in order, each commodity once. */
export function checkHead({ folder, head }: ChainRecords): Problem[] {
  if (!head) return []
  const { id, span, verifiedUntil, openingDay, commodities } = head.record
  const problems: Problem[] = []
  const report = (path: Path, message: string) => problems.push(problemAt(head, path, message))

  if (id !== folder) report(['id'], `expected "${folder}" as its folder is called, got "${id}"`)
  if (toDay(span.from) >= toDay(span.to)) {
    report(['span', 'to'], `expected a day after the span's start ${span.from}, got ${span.to}`)
  }
  const inSpan = (date: string) => toDay(span.from) <= toDay(date) && toDay(date) <= toDay(span.to)
  for (const [key, date] of Object.entries({ verifiedUntil, openingDay })) {
    if (inSpan(date)) continue
    report([key], `expected a day of the span ${span.from} to ${span.to}, got ${date}`)
  }
  commodities.forEach((commodity, i) => {
    if (commodities.findIndex((other) => other.id === commodity.id) === i) return
    report(['commodities', i, 'id'], `expected each commodity once, got "${commodity.id}" again`)
  })
  return problems
}
