import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import { eventChangeWords } from '@/report/record-words'
import { type EventChange, eventChanges } from '@/scene/event-changes'
import { lastTurn } from '@/scene/event-turns'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { spokenWords } from '@/words/spoken'

/** A voice that reads all effects of an event out would still be reading at the next one. */
const MOST_CHANGES = 2

function changeSentence(index: ChainIndex, change: EventChange, today: Day): string {
  const [route, what] = [say(change.link.title), eventChangeWords(index, change)]
  return change.onset > today
    ? spokenWords.changeFrom(route, dayWords(change.onset), what)
    : spokenWords.change(route, what)
}

/** One sentence for those who hear the page: what last happened, and what it did to which link. */
export function announcement(scene: Scene): string {
  const { index, latest, day: today } = scene
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
    .map((change) => changeSentence(index, change, today))
  return changes.length > 0 ? spokenWords.eventWithChanges(said, changes) : said
}
