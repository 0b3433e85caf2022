import type { Source } from '../../../src/model/schema/network'
import type { ChainRecords } from '../chain-records'
import { isAuthority, sourceFinder } from '../cited-sources'
import { effectsOf } from '../effects-of'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

/** A speaker says what it is and, in a line, who that is; released data may lack both. */
function checkRecords({ speakers }: ChainRecords): Problem[] {
  return speakers.flatMap((filed) =>
    (['kind', 'about'] as const).flatMap((key) =>
      filed.record[key] === undefined
        ? [problemAt(filed, [key], `expected the ${key} of the speaker, got nothing`)]
        : [],
    ),
  )
}

/**
 * Nobody's words stand without a text of theirs: official evidence has a source of one of its speakers,
 * expert evidence one of research, or of a speaker who is no paper, or says who reports them;
 * reported evidence is a paper's own, or has a source of a speaker, or says who reports it.
 */
export function checkSpeakers(chain: ChainRecords): Problem[] {
  const find = sourceFinder(chain)
  const kinds = new Map(chain.speakers.map(({ record }) => [record.id, record.kind]))
  const words = effectsOf(chain).flatMap((filed) => {
    const { evidence, saidBy, reportedBy, sources: ids } = filed.record
    const sources = find(ids)
    if (!sources || saidBy.some((id) => !kinds.has(id))) return []
    const isOwn = ({ by = [] }: Source) => by.some((id) => saidBy.includes(id))
    const who = saidBy.join(', ')
    if (evidence === 'official') {
      const official = sources.filter(isAuthority)
      // Without any the evidence is wrong: check-evidence says so.
      if (official.length === 0 || official.some(isOwn)) return []
      const message = `expected an official source by ${who} (its key by, in sources.yaml), or evidence reported, got ${ids.join(', ')}`
      return [problemAt(filed, ['sources'], message)]
    }
    if (evidence === 'reported') {
      if (reportedBy || saidBy.some((id) => kinds.get(id) === 'paper') || sources.some(isOwn))
        return []
      const message = `expected reportedBy, a paper among its speakers or a source by one of them, got ${who} with ${ids.join(', ')}`
      return [problemAt(filed, ['reportedBy'], message)]
    }
    if (evidence !== 'expert') return []
    const isExpert = saidBy.some((id) => kinds.get(id) !== 'paper')
    const isCited = reportedBy || sources.some((each) => each.kind === 'research' || isOwn(each))
    if (isExpert && isCited) return []
    const message = `expected an expert among its speakers and a source of research, one by the speaker, or reportedBy; or evidence reported; got ${who} with ${ids.join(', ')}`
    return [problemAt(filed, ['evidence'], message)]
  })
  return [...checkRecords(chain), ...words]
}
