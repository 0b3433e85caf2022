import type { ChainEvent } from '@/model/schema/history'
import { eventChangeWords } from '@/report/record-words'
import { eventChanges } from '@/scene/event-changes'
import type { Scene } from '@/scene/scene'
import { labelled } from '@/words/joined'
import { pageCardWords } from '@/words/page-cards'
import { say } from '@/words/say'

/**
 * "Precursors, China to Mexico: said to restrict it; and 2 more routes": what an event is described
 * to have done, with all voices counted; empty where nothing is.
 */
export function effectWords(scene: Scene, event: ChainEvent): string {
  const changes = eventChanges(scene, event)
  const [first] = changes
  if (!first) return ''
  const rest = new Set(changes.map(({ link }) => link.id)).size - 1
  const told = labelled(say(first.link.title), eventChangeWords(scene.index, first))
  return rest > 0 ? pageCardWords.andMoreRoutes(told, rest) : told
}
