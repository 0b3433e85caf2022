import type { Scene } from '@/scene/scene'
import type { Selection } from '@/store/view-state'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'
import { labelled } from '@/words/joined'
import { say } from '@/words/say'
import { selectionTitle } from './exports/state-words'
import { levelWord, linkSentence } from './record-words'

/** What one line says; where there is little room the date goes before the text is cut. */
interface ContextWords {
  readonly date: string | null
  readonly text: string
}

function linkWords(scene: Scene, id: string): string {
  const shown = scene.links.find(({ link }) => link.id === id)
  if (shown) return linkSentence(shown, scene.index)
  const link = scene.index.links.get(id)
  return link
    ? labelled(say(link.title), levelWord(scene.index, link.commodity, 'not-described'))
    : ''
}

function eventWords(scene: Scene, id: string): ContextWords {
  const timed = scene.index.events.get(id)
  if (!timed) return { date: null, text: '' }
  const { event, day, precision } = timed
  const title = say(event.title)
  const text = scene.view.off.includes(id) ? eventFactsWords.switchedOff(title) : title
  const isInForceToday = timed.inForceFrom > day && timed.inForceFrom === scene.day
  const isThisDay = (day === scene.day && precision === 'day') || isInForceToday
  return { date: isThisDay ? null : dayWords(day, precision), text }
}

function selectionWords(scene: Scene, { kind, id }: Selection): ContextWords {
  if (kind === 'event') return eventWords(scene, id)
  if (kind === 'link') return { date: null, text: linkWords(scene, id) }
  const title = selectionTitle(scene) ?? ''
  const place = kind === 'place' ? scene.index.places.get(id) : undefined
  return { date: null, text: place ? labelled(title, say(place.role)) : title }
}

/**
 * What one line under a map says besides the day: the selection, or else the latest event, with its
 * date where that is another day.
 * @returns an empty text before the first event
 */
export function contextWords(scene: Scene): ContextWords {
  const { selection, latest } = scene
  if (selection) return selectionWords(scene, selection)
  return latest ? eventWords(scene, latest.event.id) : { date: null, text: '' }
}
