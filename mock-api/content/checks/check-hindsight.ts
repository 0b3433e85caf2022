import { addMonths, toDay } from '../../../src/model/day'
import type { Source } from '../../../src/model/schema/network'
import type { Text } from '../../../src/model/schema/primitives'
import type { ChainRecords } from '../chain-records'
import { type FindSources, sourceFinder } from '../cited-sources'
import { effectsOf } from '../effects-of'
import { openingsOf } from '../openings-of'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { textsOf } from '../texts-of'

/** A level that somebody gave a link, and the day from which it is said to have held. */
interface DatedLevel {
  readonly filed: Filed<unknown>
  readonly onset: string
  readonly basis: Text | undefined
  readonly sources: readonly string[]
}

function levelsOf(chain: ChainRecords, spanFrom: string): DatedLevel[] {
  const set = effectsOf(chain).flatMap((filed): DatedLevel[] => {
    const { change, onset, basis, sources } = filed.record
    return 'push' in change ? [] : [{ filed, onset, basis, sources }]
  })
  const opening = openingsOf(chain).flatMap((filed): DatedLevel[] => {
    const { level, basis, sources } = filed.record
    return level === 'not-described' ? [] : [{ filed, onset: spanFrom, basis, sources }]
  })
  return [...set, ...opening]
}

type Dated = Source & { readonly date: string }

const isDated = (source: Source): source is Dated => source.date !== null
const yearOf = ({ date }: Dated): string => date.slice(0, 4)

function checkLater(level: DatedLevel, dated: readonly Dated[], verifiedUntil: string): Problem[] {
  return dated
    .filter(({ date }) => toDay(date) >= toDay(verifiedUntil))
    .map(({ id, date }) =>
      problemAt(
        level.filed,
        ['sources', level.sources.indexOf(id)],
        `expected a source of before ${verifiedUntil}, the first day nothing is verified for, got "${id}" of ${date}`,
      ),
    )
}

function checkSaid(level: DatedLevel, dated: readonly Dated[]): Problem[] {
  const aYearOn = addMonths(toDay(level.onset), 12)
  const [first] = dated
  if (!first || dated.some(({ date }) => toDay(date) <= aYearOn)) return []
  const years = [...new Set(dated.map(yearOf))].sort()
  const saysOne = (text: string) => years.some((year) => new RegExp(`\\b${year}\\b`).test(text))
  const texts = textsOf(level.basis ?? {})
  if (texts.every(({ text }) => saysOne(text))) return []
  const message = `expected it to name the year of a source (${years.join(' or ')}), as all of them are of more than a year after ${level.onset}, got none`
  return [problemAt(level.filed, ['basis'], message)]
}

function check(level: DatedLevel, find: FindSources, verifiedUntil: string): Problem[] {
  const dated = (find(level.sources) ?? []).filter(isDated)
  return [...checkLater(level, dated, verifiedUntil), ...checkSaid(level, dated)]
}

/**
 * A level rests on nothing later than what is verified, and where only later texts give it, its
 * basis says so by naming the year of one. Coarse dates stand on their first day, as in the fold.
 *
 * Openings too: their onset is the first day of the span. Nobody ranked that day on that day, so a
 * reader has to see from when the words are.
 */
export function checkHindsight(chain: ChainRecords): Problem[] {
  if (!chain.head) return []
  const { span, verifiedUntil } = chain.head.record
  const find = sourceFinder(chain)
  return levelsOf(chain, span.from).flatMap((level) => check(level, find, verifiedUntil))
}
