import type { Chain } from '../schema/chain'
import type { Effect } from '../schema/effect'
import type { Claim, Series } from '../schema/history'
import type { Text } from '../schema/primitives'
import type { ChangeLog, LineChange, RecordChange, RecordKind, Snapshot } from '../schema/versions'
import { saidInEnglish } from '../speakers'
import { compareEffects } from './compare-effects'
import { compareFields, compareLines } from './compare-fields'
import { compareLevels } from './compare-levels'
import { findRenames, type Named, RENAMED_KINDS, withNewIds } from './renames'

interface Kind<T extends Named> {
  readonly kind: RecordKind
  readonly recordsOf: (snapshot: Snapshot) => readonly T[]
  readonly titleOf: (record: T) => Text
  readonly effectsOf?: (record: T) => readonly Effect[]
  readonly linesOf?: (before: T, after: T) => LineChange[]
}

/** Compares the records of one kind: removed and changed ones as they stood, then those added. */
function compareRecords<T extends Named>(
  { kind, recordsOf, titleOf, effectsOf = () => [], linesOf = () => [] }: Kind<T>,
  before: Snapshot,
  after: Snapshot,
  formerIds: ReadonlyMap<string, string>,
): RecordChange[] {
  const [was, is] = [recordsOf(before), recordsOf(after)]
  const whole = (record: T, turn: 'added' | 'removed'): RecordChange => ({
    kind,
    id: record.id,
    title: titleOf(record),
    turn,
    fields: [],
    effects: [],
  })
  const kept = was.flatMap((record): RecordChange[] => {
    const now = is.find(({ id }) => id === record.id)
    if (!now) return [whole(record, 'removed')]
    const formerId = formerIds.get(now.id)
    const renamed = formerId ? [{ field: 'id', before: formerId, after: now.id }] : []
    const fields = [...renamed, ...compareFields(record, now)]
    const lines = linesOf(record, now)
    const effects = compareEffects(effectsOf(record), effectsOf(now))
    if (fields.length === 0 && effects.length === 0 && lines.length === 0) return []
    const changed = {
      kind,
      id: now.id,
      title: titleOf(now),
      turn: 'changed',
      fields,
      effects,
    } as const
    return [lines.length > 0 ? { ...changed, lines } : changed]
  })
  const added = is.filter(({ id }) => !was.some((record) => record.id === id))
  return [...kept, ...added.map((record) => whole(record, 'added'))]
}

/** The chain without its records, as a record of its own. */
function headOf({ chain }: Snapshot) {
  const { id, title, subtitle, span, verifiedUntil, openingDay, commodities } = chain
  return [{ id, title, subtitle, span, verifiedUntil, openingDay, commodities }]
}

/** Reads former ids off the renames: id now → former id. */
function formerIdsOf(renames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...renames].map(([former, now]) => [now, former]))
}

/** A claim that says who speaks by name: ids of speakers are no words of the record. */
function withNames({ speakers }: Chain, claim: Claim) {
  const { reportedBy: _, ...rest } = claim
  const rivals = claim.rivals.map(({ reportedBy: _, ...rival }, i) => ({
    ...rival,
    saidBy: saidInEnglish(speakers, claim.rivals[i] ?? rival),
  }))
  return { ...rest, saidBy: saidInEnglish(speakers, claim), rivals }
}

/**
 * What is different in `after`. Equal versions give empty lists; swapping the sides swaps what was
 * added with what was removed, and every before with its after. A renamed record is followed by
 * its alias.
 */
export function compareVersions(before: Snapshot, after: Snapshot): ChangeLog {
  const renames = findRenames(before.chain, after.chain)
  const was = { ...before, chain: withNewIds(before.chain, renames) }
  const former = new Map(RENAMED_KINDS.map((kind) => [kind as string, formerIdsOf(renames[kind])]))
  const compare = <T extends Named>(kind: Kind<T>) =>
    compareRecords(kind, was, after, former.get(kind.kind) ?? new Map())
  return {
    from: before.chain.version,
    to: after.chain.version,
    records: [
      ...compare({ kind: 'chain', recordsOf: headOf, titleOf: ({ title }) => title }),
      ...compare({
        kind: 'event',
        recordsOf: ({ chain }) => chain.events,
        titleOf: ({ title }) => title,
        effectsOf: ({ effects }) => effects,
      }),
      ...compare({
        kind: 'lever',
        recordsOf: ({ chain }) => chain.levers,
        titleOf: ({ title }) => title,
        effectsOf: ({ effects }) => effects,
      }),
      ...compare({
        kind: 'link',
        recordsOf: ({ chain }) => chain.links,
        titleOf: ({ title }) => title,
      }),
      ...compare({
        kind: 'place',
        recordsOf: ({ chain }) => chain.places,
        titleOf: ({ name }) => name,
      }),
      ...compare({
        kind: 'group',
        recordsOf: ({ chain }) => chain.groups,
        titleOf: ({ name }) => name,
      }),
      ...compare({
        kind: 'claim',
        recordsOf: ({ chain }) => chain.claims.map((claim) => withNames(chain, claim)),
        titleOf: ({ text }) => text,
      }),
      ...compare<Series>({
        kind: 'series',
        recordsOf: ({ series }) => series,
        titleOf: ({ title }) => title,
        linesOf: compareLines,
      }),
      ...compare({
        kind: 'source',
        recordsOf: ({ sources }) => sources,
        titleOf: ({ title }) => ({ en: title }),
      }),
    ],
    levels: compareLevels(was.chain, after.chain),
  }
}
