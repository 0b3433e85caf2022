import type { LatestChanges } from '../../src/model/schema/latest-changes'
import type { ChangeLog, RecordChange, Snapshot } from '../../src/model/schema/versions'
import { compareVersions } from '../../src/model/versions/compare-versions'

type Latest = LatestChanges['records'][number]

function named(record: RecordChange, levels: boolean): Latest[] {
  const { kind, id, turn, fields, effects, lines } = record
  if (turn === 'removed') return []
  const names = fields.map(({ field }) => field)
  const latest = { kind, id, turn, fields: names, effects: effects.length, levels }
  return [lines ? { ...latest, lines: lines.map(({ name }) => name) } : latest]
}

function recordsOf({ records, levels }: ChangeLog): Latest[] {
  const links = new Set(levels.map(({ link }) => link))
  const hasLevels = ({ kind, id }: RecordChange) => kind === 'link' && links.has(id)
  const known = new Set(records.filter(hasLevels).map(({ id }) => id))
  return [
    ...records.flatMap((record) => named(record, hasLevels(record))),
    // Their own files are the same: what events say of them is not.
    ...[...links]
      .filter((id) => !known.has(id))
      .map(
        (id): Latest => ({
          kind: 'link',
          id,
          turn: 'changed',
          fields: [],
          effects: 0,
          levels: true,
        }),
      ),
  ]
}

/**
 * What the newest version changed against the one before, by name only: asked for wherever a record
 * is looked at, so it has to be small.
 * @param snapshots oldest first; at least one
 */
export function latestChanges(snapshots: readonly Snapshot[]): LatestChanges {
  const [before, newest] = snapshots.slice(-2)
  if (!before) throw new Error('A chain has at least one version.')
  if (!newest) return { to: before.chain.version, from: null, records: [] }
  const log = compareVersions(before, newest)
  return { to: log.to, from: log.from, records: recordsOf(log) }
}
