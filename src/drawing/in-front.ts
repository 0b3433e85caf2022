import { drawnLinks } from '@/scene/drawn-links'
import { eventChanges } from '@/scene/event-changes'
import type { Scene, SceneEvent } from '@/scene/scene'

/** The event that the day itself brings, or the one that is looked at. */
function eventsLookedAt({ selection, index, events, latest, day }: Scene): readonly SceneEvent[] {
  if (selection?.kind === 'event') {
    const chosen = index.events.get(selection.id)
    return events.filter(({ event }) => event.id === chosen?.event.id)
  }
  if (selection || latest?.day !== day) return []
  return events.filter((event) => event.isOn && event.day === day)
}

const cache = new WeakMap<Scene, ReadonlySet<string>>()

function derive(scene: Scene): Set<string> {
  const { selection, comparison, day } = scene
  const ids = new Set<string>()
  if (selection?.kind === 'link') ids.add(selection.id)
  for (const { event } of eventsLookedAt(scene)) {
    for (const { link, onset, part } of eventChanges(scene, event)) {
      if (onset <= day && part !== 'confirms') ids.add(link.id)
    }
  }
  if (comparison) {
    for (const { link, difference } of drawnLinks(scene)) {
      if (difference && difference.kind !== 'unchanged') ids.add(link.link.id)
    }
  }
  return ids
}

/**
 * The links that a picture is about: the selected one, those that the event of the day (or the
 * selected one) changes or presses on, and in a comparison those that differ. They are never drawn
 * without their words.
 */
export function linksInFront(scene: Scene): ReadonlySet<string> {
  const known = cache.get(scene)
  if (known) return known
  const ids = derive(scene)
  cache.set(scene, ids)
  return ids
}
