import type { ChainIndex } from '@/model/chain-index'
import type { ActorId, ChainEvent } from '@/model/schema/history'
import { hasAllWords } from '@/report/search-words'
import { speakerWords } from '@/report/speaker-words'
import type { SceneEvent } from '@/scene/scene'
import { say } from '@/words/say'

export interface EventFilter {
  readonly text: string
  readonly actor: ActorId | null
  readonly kind: ChainEvent['kind'] | null
  readonly link: string | null
}

export const NO_FILTER: EventFilter = { text: '', actor: null, kind: null, link: null }

function searchable(index: ChainIndex, { event }: SceneEvent): string {
  const effects = event.effects.flatMap((effect) => [
    say(effect.mechanism),
    speakerWords(index, effect),
  ])
  return [event.date, say(event.title), say(event.summary), ...effects].join(' ')
}

/** Events that pass every part of a filter, in the order given. All words must occur. */
export function filterEvents(
  index: ChainIndex,
  events: readonly SceneEvent[],
  filter: EventFilter,
): SceneEvent[] {
  return events.filter((candidate) => {
    const { event } = candidate
    if (filter.actor && !event.actors.includes(filter.actor)) return false
    if (filter.kind && event.kind !== filter.kind) return false
    if (filter.link && !event.effects.some(({ link }) => link === filter.link)) return false
    return hasAllWords(searchable(index, candidate), filter.text)
  })
}
