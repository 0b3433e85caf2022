import { type ChainIndex, indexChain } from '../chain-index'
import { ACTUAL } from '../choices'
import { type Day, formatIsoDay } from '../day'
import { historyOf, type LevelRow, levelRows } from '../history'
import type { Chain } from '../schema/chain'
import type { LevelChange } from '../schema/versions'

const rowAt = (rows: readonly LevelRow[], day: Day) =>
  rows.find(({ from, to }) => from <= day && day < to)

/** A stretch of days and the level that each side gives it. */
interface Interval extends Pick<LevelChange, 'before' | 'after'> {
  readonly from: Day
  readonly to: Day
}

function differingIntervals(
  before: readonly LevelRow[],
  after: readonly LevelRow[],
  from: Day,
  to: Day,
): Interval[] {
  const inside = [...before, ...after]
    .map((row) => row.from)
    .filter((day) => day > from && day < to)
  const starts = [...new Set([from, ...inside])].sort((a, b) => a - b)
  // At each of them one side turns to another level, so no stretch goes on behind its end.
  return starts.flatMap((start, i) => {
    const was = rowAt(before, start)?.level
    const is = rowAt(after, start)?.level
    if (was === undefined || is === undefined || was === is) return []
    return [{ from: start, to: starts[i + 1] ?? to, before: was, after: is }]
  })
}

/**
 * On which days which link has another level, in the default fold. Only links and days that both
 * chains have are compared; both must use the same ids.
 */
export function compareLevels(before: Chain, after: Chain): LevelChange[] {
  const [was, is]: [ChainIndex, ChainIndex] = [indexChain(before), indexChain(after)]
  const from = Math.max(was.spanFrom, is.spanFrom)
  const to = Math.min(was.spanTo, is.spanTo)
  return after.links.flatMap((link) => {
    const former = was.links.get(link.id)
    if (!former || from >= to) return []
    const rows = [historyOf(was, former, ACTUAL), historyOf(is, link, ACTUAL)].map(levelRows)
    return differingIntervals(rows[0] ?? [], rows[1] ?? [], from, to).map((interval) => ({
      link: link.id,
      title: link.title,
      from: formatIsoDay(interval.from),
      to: interval.to === to ? null : formatIsoDay(interval.to),
      before: interval.before,
      after: interval.after,
    }))
  })
}
