import type { Speaker } from '../../src/model/schema/speaker'

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
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

  /** Somebody called otherwise today keeps the name of then, on the side of today where none was said. */
  const create = (name: string, side: unknown): Speaker => {
    const known = byName.get(name)
    if (known && side === undefined) return known
    const { side: _, ...record }: Speaker = known ?? { id: slug(name), name: { en: name } }
    const stands = side === undefined ? byAlias.get(record.id)?.side : side
    return typeof stands === 'string' ? { ...record, side: stands } : record
  }

  /** Two that are called otherwise have ids of their own, even where today's record has the id. */
  const ownId = ({ id, name }: Speaker): string => {
    const other = used.get(id)
    return !other || other.name.en === name.en ? id : `${id}-2`
  }

  /** @param side where an answer stood, `null` for on no side; left out where nobody was asked */
  const idsOf = (text: string, side?: unknown): string[] =>
    text.split(BETWEEN_SPEAKERS).map((name) => {
      const speaker = create(name, side)
      const id = ownId(speaker)
      if (!used.has(id)) used.set(id, { ...speaker, id })
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

  const said = (record: unknown): unknown =>
    isFields(record) && isFields(record.saidBy)
      ? { ...record, saidBy: idsOf(String(record.saidBy.en)) }
      : record
  const answered = (rival: Fields): unknown => {
    if (!isFields(rival.saidBy)) return rival
    const { side, saidBy, ...rest } = rival
    const name = String(saidBy.en)
    const stood = side ?? released?.bySpeaker.get(name) ?? (released ? null : undefined)
    return { ...rest, saidBy: idsOf(name, stood) }
  }
  const each = (list: unknown, change: (record: Fields) => unknown): unknown =>
    Array.isArray(list) ? list.map((one: unknown) => (isFields(one) ? change(one) : one)) : list
  const withEffects = (record: Fields) => ({ ...record, effects: each(record.effects, said) })
  const withRivals = (claim: Fields) => said({ ...claim, rivals: each(claim.rivals, answered) })
  // First, since they say on which side somebody stood.
  const claims = each(chain.claims, withRivals)
  const sides = chain.sides ?? released?.sides

  return {
    ...chain,
    ...(sides !== undefined && { sides }),
    events: each(chain.events, withEffects),
    levers: each(chain.levers, withEffects),
    claims,
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
