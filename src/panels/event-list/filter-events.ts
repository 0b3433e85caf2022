import type { Actor, ChainEvent } from '@/model/schema/history'
import type { SceneEvent } from '@/scene/scene'
import { say } from '@/scene/words'

export interface EventFilter {
  readonly text: string
  readonly actor: Actor | null
  readonly kind: ChainEvent['kind'] | null
  readonly link: string | null
}

export const NO_FILTER: EventFilter = { text: '', actor: null, kind: null, link: null }

/** Lower case without accents, so that "lopez obrador" finds "López Obrador". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function searchable({ event }: SceneEvent): string {
  const effects = event.effects.flatMap((effect) => [say(effect.mechanism), say(effect.saidBy)])
  return fold([event.date, say(event.title), say(event.summary), ...effects].join(' '))
}

/** Events that pass every part of a filter, in the order given. All words must occur. */
export function filterEvents(events: readonly SceneEvent[], filter: EventFilter): SceneEvent[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  return events.filter((candidate) => {
    const { event } = candidate
    if (filter.actor && !event.actors.includes(filter.actor)) return false
    if (filter.kind && event.kind !== filter.kind) return false
    if (filter.link && !event.effects.some(({ link }) => link === filter.link)) return false
    if (words.length === 0) return true
    const text = searchable(candidate)
    return words.every((word) => text.includes(word))
  })
}
