import type { ChainIndex } from '@/model/chain-index'
import { type Day, formatIsoDay, parseDate } from '@/model/day'
import { dayWords } from '@/words/dates'
import { filmWords } from '@/words/film'

/** The first and the last day of a film, as their fields hold them: `2019-05-01`, or nothing. */
export interface TypedRange {
  readonly from: string
  readonly to: string
}

type Span = Pick<ChainIndex, 'spanFrom' | 'verifiedUntil'>

/** All that has been verified. */
export function wholeRange({ spanFrom, verifiedUntil }: Span): TypedRange {
  return { from: formatIsoDay(spanFrom), to: formatIsoDay(verifiedUntil - 1) }
}

/** @returns the two days, or one sentence that says what is wrong and what to do */
export function readRange(
  { from, to }: TypedRange,
  span: Span,
): { readonly days: readonly [Day, Day]; readonly problem: null } | { readonly problem: string } {
  const [first, last] = [parseDate(from)?.day ?? null, parseDate(to)?.day ?? null]
  const [least, most] = [span.spanFrom, span.verifiedUntil - 1]
  const isInside = (day: Day | null): day is Day => day !== null && day >= least && day <= most
  if (!isInside(first) || !isInside(last)) {
    return { problem: filmWords.daysOutside(dayWords(least), dayWords(most)) }
  }
  if (first >= last) {
    return { problem: filmWords.daysReversed }
  }
  return { days: [first, last], problem: null }
}
