import type { ChainRecords } from '../chain-records'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

/** What voices and addresses call those who are no essay. */
const TAKEN = ['public', 'all', 'official']

/** Each essay of `chain.yaml` is told from the others, and claims name those that there are. */
export function checkEssays({ head, claims }: ChainRecords): Problem[] {
  if (!head) return []
  const { essays } = head.record
  const ids = essays.map(({ id }) => id)
  const names = essays.map(({ name }) => name.en)
  const own = essays.flatMap(({ id, name }, i) => {
    const before = { ids: [...TAKEN, ...ids.slice(0, i)], names: names.slice(0, i) }
    const report = (key: string, message: string) =>
      problemAt(head, ['essays', i, key], `expected ${message}`)
    return [
      ...(before.ids.includes(id)
        ? [report('id', `an id of its own, other than ${TAKEN.join(', ')}, got "${id}"`)]
        : []),
      ...(before.names.includes(name.en)
        ? [report('name', `a name of its own, got "${name.en}" again`)]
        : []),
    ]
  })
  const named = claims.flatMap((filed) => {
    const { essay, voice } = filed.record
    const isFound = essay === undefined ? voice !== 'article' : ids.includes(essay)
    if (isFound || (essay === undefined && ids.length === 0)) return []
    const expected = ids.length > 0 ? ids.join(' or ') : 'none, as chain.yaml names no essay'
    return [problemAt(filed, ['essay'], `expected ${expected}, got ${essay ?? 'nothing'}`)]
  })
  return [...own, ...named]
}
