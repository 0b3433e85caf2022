import { causeId } from '@/model/chain-index'
import type { LedgerEntry } from '@/model/ledger'
import { drawnLinks } from '@/scene/drawn-links'
import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'

/** Whether an entry says more than that all is as it was. */
function changes({ timed: { effect }, before, after }: LedgerEntry): boolean {
  return before !== after || 'push' in effect.change
}

/** What is looked at: the selected event, or else what sets in on the very day. */
function isLookedAt({ selection, day }: Scene, { timed }: LedgerEntry): boolean {
  if (selection?.kind === 'event') return causeId(timed.cause) === selection.id
  return selection === null && timed.onset === day
}

const cache = new WeakMap<Scene, ReadonlySet<string>>()

function derive(scene: Scene): Set<string> {
  const { selection, comparison } = scene
  const ids = new Set(litLinks(scene))
  if (selection?.kind === 'link') ids.add(selection.id)
  for (const { link, state } of scene.links) {
    if (state.ledger.some((entry) => changes(entry) && isLookedAt(scene, entry))) ids.add(link.id)
  }
  if (comparison) {
    const rows = drawnLinks(scene).flatMap(({ difference }) => difference ?? [])
    const moved = rows.filter(({ kind }) => kind !== 'unchanged')
    // Where no level differs, the measures are what differs.
    const pressed = rows.filter(({ pressure }) => pressure.down !== 0 || pressure.up !== 0)
    for (const { link } of moved.length > 0 ? moved : pressed) ids.add(link.id)
  }
  return ids
}

/**
 * The links that a picture is about: the selected one, those that the selected event, or whatever sets
 * in on the day, changes or presses on, in a comparison those that differ, and on stage those that a step lights. They are never drawn
 * without their words.
 */
export function linksInFront(scene: Scene): ReadonlySet<string> {
  const known = cache.get(scene)
  if (known) return known
  const ids = derive(scene)
  cache.set(scene, ids)
  return ids
}
