import type { Evidence } from '../../../src/model/schema/effect'
import type { ChainRecords } from '../chain-records'
import { isAuthority, sourceFinder } from '../cited-sources'
import { effectsOf } from '../effects-of'
import { openingsOf } from '../openings-of'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'

interface Founded {
  readonly evidence: Evidence
  readonly sources: readonly string[]
}

/**
 * Official evidence is an authority's own text: one is among the sources. What is known of it from
 * others is `reported`. An opening that nobody describes has nothing to give evidence for.
 */
export function checkEvidence(chain: ChainRecords): Problem[] {
  const find = sourceFinder(chain)
  const described = openingsOf(chain).filter(({ record }) => record.level !== 'not-described')
  const founded: readonly Filed<Founded>[] = [...effectsOf(chain), ...described]
  return founded.flatMap((filed) => {
    if (filed.record.evidence !== 'official') return []
    const sources = find(filed.record.sources)
    if (!sources || sources.some(isAuthority)) return []
    const got = sources.map(({ id, kind }) => `${id} (${kind})`).join(', ') || 'no source'
    const message = `expected an authority's own text among its sources (kind official or official-copy), or evidence reported, got official with ${got}`
    return [problemAt(filed, ['evidence'], message)]
  })
}
