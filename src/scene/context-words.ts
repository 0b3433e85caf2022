import type { Selection } from '@/store/view-state'
import { selectionTitle } from './exports/state-words'
import type { Scene } from './scene'
import { dayWords, linkSentence, say } from './words'

function linkWords(scene: Scene, id: string): string {
  const shown = scene.links.find(({ link }) => link.id === id)
  if (shown) return linkSentence(shown, scene.index)
  const link = scene.index.links.get(id)
  return link ? `${say(link.title)}: not described` : ''
}

function eventWords(scene: Scene, id: string): string {
  const timed = scene.index.events.get(id)
  if (!timed) return ''
  const { event, day, precision } = timed
  const title = `${say(event.title)}${scene.view.off.includes(id) ? ' (switched off)' : ''}`
  return day === scene.day && precision === 'day' ? title : `${dayWords(day, precision)}: ${title}`
}

function selectionWords(scene: Scene, { kind, id }: Selection): string {
  if (kind === 'event') return eventWords(scene, id)
  if (kind === 'link') return linkWords(scene, id)
  const title = selectionTitle(scene) ?? ''
  const place = kind === 'place' ? scene.index.places.get(id) : undefined
  return place ? `${title}: ${say(place.role)}` : title
}

/**
 * What one line under a map says besides the day: the selection, or else the latest event, with its
 * date where that is another day.
 * @returns empty before the first event
 */
export function contextWords(scene: Scene): string {
  const { selection, latest } = scene
  if (selection) return selectionWords(scene, selection)
  return latest ? eventWords(scene, latest.event.id) : ''
}
