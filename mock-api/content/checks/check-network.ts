import type { Link, Place } from '../../../src/model/schema/network'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'

function checkPlace(filed: Filed<Place>): Problem[] {
  const { kind, scope } = filed.record
  if ((kind === 'country') === (scope === 'country')) return []
  const expected = kind === 'country' ? 'country' : 'regional'
  return [
    problemAt(filed, ['scope'], `expected ${expected} for a place of kind ${kind}, got ${scope}`),
  ]
}

function checkOpenings(filed: Filed<Link>): Problem[] {
  const voices = filed.record.opening.map(({ voice }) => voice)
  return voices.flatMap((voice, i) =>
    voices.indexOf(voice) === i
      ? []
      : [problemAt(filed, ['opening', i, 'voice'], `expected each voice once, got ${voice} again`)],
  )
}

function checkLink(
  filed: Filed<Link>,
  places: ReadonlyMap<string, Place>,
  commodities: ReadonlySet<string> | null,
): Problem[] {
  const { from, to, scope, commodity } = filed.record
  const problems: Problem[] = []
  const report = (path: Path, message: string) => problems.push(problemAt(filed, path, message))
  if (from === to)
    report(['to'], `expected another place than "${from}" where it starts, got the same`)
  if (commodities && !commodities.has(commodity)) {
    report(['commodity'], `expected a commodity of chain.yaml, got "${commodity}"`)
  }
  if (scope === 'regional') return problems
  for (const [end, id] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const place = places.get(id)
    if (!place || place.kind === 'country') continue
    report(
      [end],
      `expected a country, as the link has scope ${scope}, got "${id}", a ${place.kind}`,
    )
  }
  return problems
}

/** Places and links fit together: what is drawn at country level has countries at both ends. */
export function checkNetwork({ head, places, links }: ChainRecords): Problem[] {
  const byId = new Map(places.map(({ record }) => [record.id, record]))
  const commodities = head ? new Set<string>(head.record.commodities.map(({ id }) => id)) : null
  return [
    ...places.flatMap(checkPlace),
    ...links.flatMap((filed) => [...checkLink(filed, byId, commodities), ...checkOpenings(filed)]),
  ]
}
