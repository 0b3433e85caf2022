import type { Link, Place } from '../../../src/model/schema/network'
import type { PlaceKind } from '../../../src/model/schema/subject'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'

/** The scope in which places of each kind are drawn; a kind that nobody knows is reported elsewhere. */
function scopesOf(kinds: readonly PlaceKind[]): ReadonlyMap<string, Place['scope']> {
  return new Map([
    ['country', 'country'],
    ...kinds.map(({ id, scope = 'regional' }) => [id, scope] as const),
  ])
}

function checkPlace(filed: Filed<Place>, scopes: ReadonlyMap<string, Place['scope']>): Problem[] {
  const { kind, scope } = filed.record
  const expected = scopes.get(kind)
  if (expected === undefined || scope === expected) return []
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
    if (!place || place.scope === 'country') continue
    report(
      [end],
      `expected a place of scope country, as the link has scope ${scope}, got "${id}", a ${place.kind}`,
    )
  }
  return problems
}

/** Places and links fit together: what is drawn at country level ends at places that are drawn there. */
export function checkNetwork({ head, places, links }: ChainRecords): Problem[] {
  const byId = new Map(places.map(({ record }) => [record.id, record]))
  const commodities = head ? new Set<string>(head.record.commodities.map(({ id }) => id)) : null
  const scopes = scopesOf(head?.record.placeKinds ?? [])
  return [
    ...places.flatMap((filed) => checkPlace(filed, scopes)),
    ...links.flatMap((filed) => [...checkLink(filed, byId, commodities), ...checkOpenings(filed)]),
  ]
}
