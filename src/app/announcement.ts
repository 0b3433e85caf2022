import { type EventChange, eventChanges } from '@/scene/event-changes'
import { lastTurn } from '@/scene/event-turns'
import type { Scene } from '@/scene/scene'
import { eventChangeWords } from '@/scene/words'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'

/** A voice that reads all effects of an event out would still be reading at the next one. */
const MOST_CHANGES = 2

/** One sentence for those who hear the page: what last happened, and what it did to which link. */
export function announcement(scene: Scene): string {
  const { index, latest, day: today } = scene
  if (!latest) return ''
  const { event, day, precision } = latest
  if (!latest.isOn) return `${dayWords(day, precision)}: ${say(event.title)}, switched off.`
  const turn = lastTurn(latest, today) ?? day
  const when = turn > day ? `${dayWords(turn)}, in force` : dayWords(day, precision)
  const sentence = (change: EventChange) => {
    const later = change.onset > today ? `from ${dayWords(change.onset)} on ` : ''
    return `${say(change.link.title)}: ${later}${eventChangeWords(index, change)}`
  }
  const changes = eventChanges(scene, event).slice(0, MOST_CHANGES).map(sentence).join('; ')
  return `${when}: ${say(event.title)}.${changes ? ` ${changes}.` : ''}`
}
