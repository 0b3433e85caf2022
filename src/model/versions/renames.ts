import type { Effect } from '../schema/effect'
import type { Snapshot } from '../schema/versions'

/** A record with an id, and maybe former ones. */
export interface Named {
  readonly id: string
  readonly aliases?: readonly string[] | undefined
}

/** Former id → id now, of one kind of record. */
export type Renames = ReadonlyMap<string, string>

export const RENAMED_KINDS = ['place', 'group', 'link', 'event', 'lever'] as const
export type RenamesByKind = Readonly<Record<(typeof RENAMED_KINDS)[number], Renames>>

/** Whether two records of one kind are the same one, whichever of them was renamed. */
export function isSameRecord(a: Named, b: Named): boolean {
  if (a.id === b.id) return true
  return Boolean(a.aliases?.includes(b.id) || b.aliases?.includes(a.id))
}

/** Records that are the same under another id. Works in both directions, as aliases stay for ever. */
function renamesOf(before: readonly Named[], after: readonly Named[]): Renames {
  const [idsBefore, idsAfter] = [before, after].map((list) => new Set(list.map(({ id }) => id)))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const record of before) {
    if (idsAfter?.has(record.id)) continue
    const same = after.find(
      (other) => !idsBefore?.has(other.id) && !taken.has(other.id) && isSameRecord(record, other),
    )
    if (!same) continue
    found.set(record.id, same.id)
    taken.add(same.id)
  }
  return found
}

export function findRenames(before: Snapshot['chain'], after: Snapshot['chain']): RenamesByKind {
  return {
    place: renamesOf(before.places, after.places),
    group: renamesOf(before.groups, after.groups),
    link: renamesOf(before.links, after.links),
    event: renamesOf(before.events, after.events),
    lever: renamesOf(before.levers, after.levers),
  }
}

const now = (renames: Renames, id: string): string => renames.get(id) ?? id

function renameEffect(effect: Effect, { link, event }: RenamesByKind): Effect {
  const { needs, shiftsTo } = effect
  return {
    ...effect,
    link: now(link, effect.link),
    ...(needs !== undefined && { needs: now(event, needs) }),
    ...(shiftsTo && { shiftsTo: { ...shiftsTo, link: now(link, shiftsTo.link) } }),
  }
}

function renameReference(reference: string, renames: RenamesByKind): string {
  const [name, id = ''] = reference.split(':')
  const kind = RENAMED_KINDS.find((each) => each === name)
  return kind ? `${kind}:${now(renames[kind], id)}` : reference
}

/** A chain with every renamed id as it is now, so that a new name alone is no difference. */
export function withNewIds(chain: Snapshot['chain'], renames: RenamesByKind): Snapshot['chain'] {
  const { place, group, link, event, lever } = renames
  const effectsOf = (effects: readonly Effect[]) =>
    effects.map((effect) => renameEffect(effect, renames))
  return {
    ...chain,
    places: chain.places.map((each) => ({ ...each, id: now(place, each.id) })),
    groups: chain.groups.map((each) => ({
      ...each,
      id: now(group, each.id),
      bases: each.bases.map((id) => now(place, id)),
    })),
    links: chain.links.map((each) => ({
      ...each,
      id: now(link, each.id),
      from: now(place, each.from),
      to: now(place, each.to),
    })),
    events: chain.events.map((each) => ({
      ...each,
      id: now(event, each.id),
      effects: effectsOf(each.effects),
    })),
    levers: chain.levers.map((each) => ({
      ...each,
      id: now(lever, each.id),
      effects: effectsOf(each.effects),
    })),
    claims: chain.claims.map((each) => ({
      ...each,
      about: each.about.map((reference) => renameReference(reference, renames)),
    })),
  }
}
