import { say } from '@/words/say'
import { dataWords } from '../data-words'
import type { Scene } from '../scene'
import { counted, measureCounts } from '../words'
import { standingWords } from './change-words'
import type { LinkViewChange, ViewChanges } from './view-changes'

function levelSentence(scene: Scene, { link, before, after }: LinkViewChange): string {
  const title = say(link.title)
  const word = (level: NonNullable<typeof before>['level']) =>
    standingWords(scene.index, link, level)
  if (!before) return `${title} was not shown and is ${word(after?.level ?? 'not-described')}`
  if (!after) return `${title} was ${word(before.level)} and is not shown`
  return `the level of ${title} on this day was ${word(before.level)} and is ${word(after.level)}`
}

function pressureSentence(scene: Scene, { link, before, after }: LinkViewChange): string {
  const words = (state: typeof before) =>
    (state && measureCounts(scene.index, link.commodity, state).join(', ')) ||
    'no measure said to act on it'
  return `${say(link.title)} had ${words(before)} and has ${words(after)}`
}

/** What is different in a view, each part a clause, what weighs most first. Empty where nothing is. */
export function viewChangeClauses(scene: Scene, changes: ViewChanges): string[] {
  const { eventsAdded, eventsRemoved, levels, pressures } = changes
  const eventsWords = (count: number, what: string) =>
    count === 0
      ? []
      : [counted(count, `event in force was ${what}`, `events in force were ${what}`)]
  return [
    ...eventsWords(eventsAdded.length, 'added'),
    ...eventsWords(eventsRemoved.length, 'removed'),
    ...levels.map((each) => levelSentence(scene, each)),
    ...pressures.map((each) => pressureSentence(scene, each)),
  ]
}

/** A strip has room for so many; all of them stand in the list of changes. */
const MOST_CLAUSES = 2

/**
 * "With data of 3 March 2027, in this view: 1 event in force was added; the level of … was major
 * and is dominant.", or "Since then, …" where the later data is on screen.
 * @param after the view in the later version
 */
export function viewChangeSentence(after: Scene, changes: ViewChanges, isPast: boolean): string {
  const when = isPast ? `With data of ${dataWords(after.index.chain.version)}` : 'Since then'
  const clauses = viewChangeClauses(after, changes)
  if (clauses.length === 0) return `${when}, nothing in this view is different.`
  const rest = clauses.length - MOST_CLAUSES
  const more = rest > 0 ? `; and ${rest} more` : ''
  return `${when}, in this view: ${clauses.slice(0, MOST_CLAUSES).join('; ')}${more}.`
}
