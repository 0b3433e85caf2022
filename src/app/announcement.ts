import { eventChangeWords } from '@/report/record-words'
import { routeName } from '@/report/route-name'
import { type EventChange, eventChanges } from '@/scene/event-changes'
import { lastTurn } from '@/scene/event-turns'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { spokenWords } from '@/words/spoken'

/** A voice that reads all effects of an event out would still be reading at the next one. */
const MOST_CHANGES = 2

/** Called as on the map and beside it: who hears of a route finds it there by that name. */
function changeSentence(scene: Scene, change: EventChange): string {
  const [route, what] = [routeName(scene, change.link), eventChangeWords(scene.index, change)]
  return change.onset > scene.day
    ? spokenWords.changeFrom(route, dayWords(change.onset), what)
    : spokenWords.change(route, what)
}

/** One sentence for those who hear the page: what last happened, and what it did to which link. */
export function announcement(scene: Scene): string {
  const { latest, day: today } = scene
  if (!latest) return ''
  const { event, day, precision } = latest
  const title = say(event.title)
  if (!latest.isOn) return spokenWords.eventOff(dayWords(day, precision), title)
  const turn = lastTurn(latest, today) ?? day
  const said =
    turn > day
      ? spokenWords.eventInForce(dayWords(turn), title)
      : spokenWords.event(dayWords(day, precision), title)
  const changes = eventChanges(scene, event)
    .slice(0, MOST_CHANGES)
    .map((change) => changeSentence(scene, change))
  return changes.length > 0 ? spokenWords.eventWithChanges(said, changes) : said
}
