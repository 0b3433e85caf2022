import type { Source } from '../../../src/model/schema/network'
import type { ChainRecords } from '../chain-records'
import { sourceFinder } from '../cited-sources'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { isReportedMeasure } from './check-measures'

/** Kinds that repeat or read what somebody else wrote; the article is a voice of its own. */
const WEAK: ReadonlySet<Source['kind']> = new Set(['reprint', 'aggregator', 'law-firm', 'article'])

/**
 * A verified event that rests on weak kinds of source alone says why no better one is given, in
 * `weakSources`; no other event does, so that the list of them stays true.
 */
export function checkWeakSources(chain: ChainRecords): Problem[] {
  const find = sourceFinder(chain)
  return chain.events.flatMap((filed) => {
    const { status, weakSources, sources: ids } = filed.record
    const sources = find(ids)
    if (!sources) return []
    const better = sources.find(({ kind }) => !WEAK.has(kind))
    // Of a measure that reports alone tell of, the reason may stand too: see check-measures.
    if (better && weakSources && isReportedMeasure(filed.record, sources)) return []
    const needsReason = status === 'verified' && !better
    if (needsReason === (weakSources !== undefined)) return []
    if (needsReason) {
      const kinds = [...new Set(sources.map(({ kind }) => kind))].join(', ')
      const message = `expected a source of another kind, or weakSources with the reason why there is none, got ${kinds} alone`
      return [problemAt(filed, ['sources'], message)]
    }
    const why = better ? `"${better.id}" is of kind ${better.kind}` : `its status is ${status}`
    return [problemAt(filed, ['weakSources'], `expected no such key, as ${why}, got a reason`)]
  })
}
