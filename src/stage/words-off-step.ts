import { eventWhenWords } from '@/report/event-words'
import { stateLine } from '@/report/exports/cautions'
import { selectionTitle } from '@/report/exports/state-words'
import { stateInShort } from '@/report/record-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { stageWords } from '@/words/stage'

export interface CaptionWords {
  readonly title: string
  /** Empty where the title says it all. */
  readonly text: string
}

/** What is said of the selected record: of an event its date where the day is another one, and its summary. */
function textOf({ index, selection, links, day }: Scene): string {
  if (selection?.kind === 'link') {
    const link = links.find(({ link: { id } }) => id === selection.id)
    return link ? stateInShort(link, index) : ''
  }
  const timed = selection?.kind === 'event' ? index.events.get(selection.id) : undefined
  if (!timed) return ''
  const when = eventWhenWords(timed)
  const summary = say(timed.event.summary)
  return when === dayWords(day) ? summary : stageWords.dated(when, summary)
}

/** Where the speaker has left the step its words would be untrue: the record in front is named, or the day. */
export function wordsOffStep(scene: Scene): CaptionWords {
  const title = selectionTitle(scene)
  return title === null ? { title: stateLine(scene), text: '' } : { title, text: textOf(scene) }
}
