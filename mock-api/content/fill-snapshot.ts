import { subjectShape } from '../../src/model/schema/subject'
import type { Content } from './content'
import {
  type Fields,
  isFields,
  type ReleasedSides,
  withNamedSides,
  withSpeakers,
} from './fill-speakers'

/** Fields of a record that it lacks, as a record of today has them. */
function filled(old: unknown, today: Fields | undefined, keys: readonly string[]): unknown {
  if (!isFields(old) || !today) return old
  const missing = keys.filter((key) => !(key in old) && today[key] !== undefined)
  return { ...old, ...Object.fromEntries(missing.map((key) => [key, today[key]])) }
}

function eachFilled(old: unknown, today: readonly Fields[], keys: readonly string[]): unknown {
  if (!Array.isArray(old)) return old
  return old.map((one: unknown) =>
    filled(one, isFields(one) ? today.find(({ id }) => id === one.id) : undefined, keys),
  )
}

const WORDS = ['label', 'note', 'measures'] as const

/**
 * What was released while a chain could follow one essay at most: it had no id, and its voice was
 * called `article`, as addresses still call it.
 */
function withEssays({ essay, ...chain }: Fields): Fields {
  if (!isFields(essay) || !Array.isArray(chain.claims)) return chain
  const id = 'article'
  const claims = chain.claims.map((claim: unknown) => ({ ...(claim as Fields), essay: id }))
  return { ...chain, essays: [{ id, ...essay }], claims }
}

/**
 * What was released before chains described themselves lacks how it is named and drawn, which stood in
 * the code then. It is taken from today's chain: no level, effect, figure or source is.
 * @param value a snapshot as its file holds it, of whatever shape
 * @param released of all releases of the chain
 */
export function fillSnapshot(
  value: unknown,
  { chain, series }: Content,
  released: ReleasedSides | null = null,
): unknown {
  if (!isFields(value) || !isFields(value.chain)) return value
  const said = withSpeakers(withEssays(value.chain), chain.speakers, released)
  const old = withNamedSides(said, chain.sides ?? [])
  if ('lanes' in old) return { ...value, chain: old }
  const described = filled(old, chain, [...Object.keys(subjectShape), 'essays', 'mainLinks'])
  if (!isFields(described)) return value
  return {
    ...value,
    chain: {
      ...described,
      commodities: eachFilled(old.commodities, chain.commodities, [
        'nature',
        'pattern',
        'colours',
        'pushWords',
      ]),
      series: eachFilled(old.series, chain.series, WORDS),
      claims: eachFilled(old.claims, chain.claims, ['essay']),
    },
    series: eachFilled(value.series, series, [...WORDS, 'unitShort', 'mainLine']),
  }
}
