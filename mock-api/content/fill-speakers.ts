import type { Speaker } from '../../src/model/schema/speaker'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As the texts put those who say the same side by side, in Latin letters and in Chinese. */
const BETWEEN_SPEAKERS = /; |；/

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The speakers of a release, told from its texts: today's record where the name is the same. */
function speakerBook(today: readonly Speaker[]) {
  const byName = new Map(today.map((speaker) => [speaker.name.en, speaker]))
  const byAlias = new Map(
    today.flatMap((speaker) => (speaker.aliases ?? []).map((alias) => [alias, speaker] as const)),
  )
  const used = new Map<string, Speaker>()

  /** Somebody called otherwise today keeps the name of then, on the side of today. */
  const create = (name: string, side: unknown): Speaker => {
    const known = byName.get(name)
    if (known) return known
    const id = slug(name)
    const stands = typeof side === 'string' ? side : byAlias.get(id)?.side
    return { id, name: { en: name }, ...(stands !== undefined && { side: stands }) }
  }

  const idsOf = (text: string, side: unknown): string[] =>
    text.split(BETWEEN_SPEAKERS).map((name) => {
      const speaker = create(name, side)
      const { id } = speaker
      const other = used.get(id)
      if (!other || (other.side === undefined && speaker.side !== undefined)) used.set(id, speaker)
      return id
    })

  return { idsOf, speakers: () => [...used.values()] }
}

/** On which sides answers stood, and in which order, once releases said so. */
export interface ReleasedSides {
  readonly sides: readonly unknown[]
  /** The side of an answer, by whom it was from. */
  readonly bySpeaker: ReadonlyMap<string, unknown>
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What the first release that has sides says of them; null where none has them as texts. */
export function releasedSides(values: readonly unknown[]): ReleasedSides | null {
  const chains = values.flatMap((value): Fields[] =>
    isFields(value) && isFields(value.chain) ? [value.chain] : [],
  )
  const first = chains.find(({ sides, speakers }) => sides !== undefined && speakers === undefined)
  if (!first) return null
  const rivals = listOf(first.claims).flatMap((claim) =>
    isFields(claim) ? listOf(claim.rivals) : [],
  )
  return {
    sides: listOf(first.sides),
    bySpeaker: new Map(
      rivals.flatMap((rival) =>
        isFields(rival) && isFields(rival.saidBy) && rival.side !== undefined
          ? [[String(rival.saidBy.en), rival.side] as const]
          : [],
      ),
    ),
  }
}

/**
 * In what was released while `saidBy` was a text, every name in it becomes a speaker, and the side of
 * an answer that of its first speaker. Later releases stay as they are.
 */
export function withSpeakers(
  chain: Fields,
  today: readonly Speaker[],
  released: ReleasedSides | null,
): Fields {
  if ('speakers' in chain) return chain
  const { idsOf, speakers } = speakerBook(today)

  const said = (record: unknown): unknown => {
    if (!isFields(record) || !isFields(record.saidBy)) return record
    const { side, saidBy, ...rest } = record
    const name = String(saidBy.en)
    return { ...rest, saidBy: idsOf(name, side ?? released?.bySpeaker.get(name)) }
  }
  const each = (list: unknown, change: (record: Fields) => unknown): unknown =>
    Array.isArray(list) ? list.map((one: unknown) => (isFields(one) ? change(one) : one)) : list
  const withEffects = (record: Fields) => ({ ...record, effects: each(record.effects, said) })
  const withRivals = (claim: Fields) => said({ ...claim, rivals: each(claim.rivals, said) })
  const sides = chain.sides ?? released?.sides

  return {
    ...chain,
    ...(sides !== undefined && { sides }),
    events: each(chain.events, withEffects),
    levers: each(chain.levers, withEffects),
    claims: each(chain.claims, withRivals),
    speakers: speakers(),
  }
}

/** The sides of a release that had ids alone, by the names they have today. */
export function withNamedSides(
  chain: Fields,
  today: readonly { readonly id: string; readonly name: unknown }[],
): Fields {
  if (!Array.isArray(chain.sides)) return chain
  const sides = chain.sides.map((side: unknown) =>
    typeof side === 'string'
      ? (today.find(({ id }) => id === side) ?? { id: side, name: { en: side } })
      : side,
  )
  return { ...chain, sides }
}
